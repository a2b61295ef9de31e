package kamiroda.shared.comment;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a comment away. Only its author or an admin may. */
public record DeleteComment(@TargetAggregateIdentifier CommentId commentId) {}
