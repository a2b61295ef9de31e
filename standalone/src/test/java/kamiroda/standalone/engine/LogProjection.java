package kamiroda.standalone.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.tag.TagEvent;

/** Writes down each artwork's likes one behind the other: one that is lost, doubled or out of order can be read off. */
class LogProjection implements Projection<LogProjection.LogRow> {
    @KeptIn("logged")
    record LogRow(int number, String likes) {}

    /** Likes that it cannot fold for now. */
    final Set<Integer> poisonous = ConcurrentHashMap.newKeySet();

    @Override
    public Class<LogRow> rowType() {
        return LogRow.class;
    }

    @Override
    public List<Change<LogRow>> on(LikeEvent event) {
        var number = event.artworkId().number();
        return List.of(event instanceof ArtworkUnliked ? Change.remove(number) : new Change<>(List.of(number), true, row -> added(row, event)));
    }

    private LogRow added(@Nullable LogRow row, LikeEvent event) {
        var like = event.likeId().number();
        if (poisonous.contains(like)) {
            throw new IllegalStateException("poison " + like);
        }
        return new LogRow(event.artworkId().number(), row == null ? "" + like : row.likes + " " + like);
    }

    @Override
    public List<Change<LogRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LogRow>> on(ArtworkEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LogRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LogRow>> on(TagEvent event) {
        return Change.none();
    }
}
