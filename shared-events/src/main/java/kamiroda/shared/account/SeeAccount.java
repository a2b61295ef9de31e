package kamiroda.shared.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that the member is here; more than once an hour changes nothing. */
public record SeeAccount(@TargetAggregateIdentifier AccountId accountId) {}
