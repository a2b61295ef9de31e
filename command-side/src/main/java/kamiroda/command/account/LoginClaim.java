package kamiroda.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent;
import kamiroda.shared.account.LoginEvent.LoginClaimed;

/** A login and the account it belongs to: two claims of one login cannot both be stored. */
@Aggregate(type = "Login")
class LoginClaim {
    @AggregateIdentifier
    private Login login;

    private @Nullable AccountId holder;

    LoginClaim() {}

    LoginClaim(Login login) {
        this.login = login;
    }

    @Nullable AccountId holder() {
        return holder;
    }

    void claim(AccountId account, Instant at) {
        apply(new LoginClaimed(login, account, at));
    }

    @EventSourcingHandler
    void on(LoginEvent event) {
        switch (event) {
            case LoginClaimed claimed -> {
                login = claimed.login();
                holder = claimed.accountId();
            }
        }
    }
}
