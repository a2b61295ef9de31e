package kamiroda.shared.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Chooses how rated works are shown to a member; until they do, both are blurred. Only the member themselves may. */
public record ChooseRatingRules(@TargetAggregateIdentifier AccountId accountId, RatingRule r18, RatingRule r18g) {}
