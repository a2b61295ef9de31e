package kamiroda.shared.tag;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Allows renaming again. Only an admin may; a tag that is not frozen stays so. */
public record ThawTag(@TargetAggregateIdentifier TagId tagId) {}
