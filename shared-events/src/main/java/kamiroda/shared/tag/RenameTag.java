package kamiroda.shared.tag;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a tag another name, or another spelling of its own. Refused when frozen or when another tag has the name. */
public record RenameTag(@TargetAggregateIdentifier TagId tagId, TagName name) {}
