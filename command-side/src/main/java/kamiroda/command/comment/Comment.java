package kamiroda.command.comment;

import static kamiroda.shared.kernel.Refusal.COMMENT_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.NOT_THE_AUTHOR;
import static kamiroda.shared.number.NumberSeries.COMMENT;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import kamiroda.command.artwork.Artworks;
import kamiroda.command.number.Numbers;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.comment.DeleteComment;
import kamiroda.shared.comment.EditComment;
import kamiroda.shared.comment.PostComment;
import kamiroda.shared.kernel.Actor;

@Aggregate(type = "Comment")
class Comment {
    @AggregateIdentifier
    private CommentId id;

    private ArtworkId artwork;
    private AccountId author;
    private String text;
    private boolean deleted;

    Comment() {}

    @CommandHandler
    Comment(PostComment command, Actor actor, Artworks artworks, Numbers numbers, Clock clock) {
        artworks.refuseUnlessShown(command.artworkId());
        CommentId number = new CommentId(numbers.next(COMMENT));
        apply(new CommentPosted(number, command.artworkId(), actor.account(), command.text(), clock.instant()));
    }

    @CommandHandler
    void handle(EditComment command, Actor actor, Artworks artworks, Clock clock) {
        refuseUnlessAuthor(actor, artworks);
        if (!command.text().equals(text)) {
            apply(new CommentEdited(id, command.text(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(DeleteComment command, Actor actor, Artworks artworks, Clock clock) {
        refuseUnlessAuthor(actor, artworks);
        apply(new CommentDeleted(id, artwork, clock.instant()));
    }

    @EventSourcingHandler
    void on(CommentEvent event) {
        switch (event) {
            case CommentPosted posted -> {
                id = posted.commentId();
                artwork = posted.artworkId();
                author = posted.author();
                text = posted.text();
            }
            case CommentEdited edited -> text = edited.text();
            case CommentDeleted _ -> deleted = true;
        }
    }

    private void refuseUnlessAuthor(Actor actor, Artworks artworks) {
        COMMENT_NOT_FOUND.unless(!deleted);
        artworks.refuseUnlessShown(artwork);
        NOT_THE_AUTHOR.unless(actor.is(author) || actor.isAdmin());
    }
}
