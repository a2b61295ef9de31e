package kamiroda.shared.comment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts another text in place of a comment's. Only its author or an admin may. */
public record EditComment(@TargetAggregateIdentifier CommentId commentId, String text) {
    public EditComment {
        text = CommentText.of(text);
    }
}
