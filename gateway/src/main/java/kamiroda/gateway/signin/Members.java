package kamiroda.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccountByLogin;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.SeeAccount;

/** The accounts of logins: made at first sight, and noted as here once an hour. */
@Component
class Members {
    private static final int MOST_KEPT = 10_000;
    private static final Duration SEEN_AGAIN = Duration.ofHours(1);

    private final Cache<String, Seen> seen = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Commands commands;
    private final Queries queries;
    private final Clock clock;

    Members(Commands commands, Queries queries, Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
    }

    CompletableFuture<AccountId> see(String name) {
        Seen known = seen.getIfPresent(name);
        if (known != null) {
            return CompletableFuture.completedFuture(again(name, known));
        }
        Login login = new Login(name);
        return queries.askForOne(new FindAccountByLogin(name))
                .thenCompose(found -> found == null ? join(login) : CompletableFuture.completedFuture(remember(found)));
    }

    private CompletableFuture<AccountId> join(Login login) {
        return commands.<AccountId>send(new JoinAccount(login), Map.of())
                .whenComplete((account, _) -> {
                    if (account != null) {
                        seen.put(login.name(), new Seen(account, clock.instant()));
                    }
                });
    }

    private AccountId remember(AccountView account) {
        Seen last = new Seen(new AccountId(account.number()), account.lastLoggedIn());
        seen.put(account.kmcid(), last);
        return again(account.kmcid(), last);
    }

    private AccountId again(String name, Seen last) {
        if (!clock.instant().isBefore(last.at.plus(SEEN_AGAIN))) {
            seen.put(name, new Seen(last.account, clock.instant()));
            commands.dispatch(new SeeAccount(last.account), Map.of());
        }
        return last.account;
    }

    private record Seen(AccountId account, Instant at) {}
}
