package kamiroda.command.account;

import static kamiroda.shared.kernel.Refusal.FORBIDDEN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.ChooseRatingRules;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.RatingRule;
import kamiroda.shared.account.RenameAccount;
import kamiroda.shared.account.SeeAccount;
import kamiroda.shared.kernel.Actor;

@Aggregate(type = "Account")
class Account {
    private static final Duration SEEN_AGAIN = Duration.ofHours(1);

    @AggregateIdentifier
    private AccountId id;

    private String name;
    private RatingRule r18 = RatingRule.BLUR;
    private RatingRule r18g = RatingRule.BLUR;
    private Instant seen;

    Account() {}

    Account(AccountId id, Login login, Instant at) {
        apply(new AccountJoined(id, login, login.name(), at));
    }

    @CommandHandler
    void handle(RenameAccount command, Actor actor, Clock clock) {
        refuseUnlessThemselves(actor);
        if (!command.name().equals(name)) {
            apply(new AccountRenamed(id, command.name(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(ChooseRatingRules command, Actor actor, Clock clock) {
        refuseUnlessThemselves(actor);
        if (command.r18() != r18 || command.r18g() != r18g) {
            apply(new RatingRulesChosen(id, command.r18(), command.r18g(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(SeeAccount command, Clock clock) {
        if (!clock.instant().isBefore(seen.plus(SEEN_AGAIN))) {
            apply(new AccountSeen(id, clock.instant()));
        }
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        switch (event) {
            case AccountJoined joined -> {
                id = joined.accountId();
                name = joined.name();
                seen = joined.at();
            }
            case AccountRenamed renamed -> name = renamed.name();
            case AccountSeen again -> seen = again.at();
            case RatingRulesChosen chosen -> {
                r18 = chosen.r18();
                r18g = chosen.r18g();
            }
        }
    }

    private void refuseUnlessThemselves(Actor actor) {
        FORBIDDEN.unless(actor.is(id), "the member themselves");
    }
}
