package kamiroda.shared.tag;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forbids renaming. Only an admin may; a frozen tag stays so. */
public record FreezeTag(@TargetAggregateIdentifier TagId tagId) {}
