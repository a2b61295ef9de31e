package kamiroda.command.account;

import static kamiroda.shared.number.NumberSeries.ACCOUNT;

import java.time.Clock;
import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

import kamiroda.command.number.Numbers;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;

@Component
class AccountCommands {
    private final Repository<LoginClaim> logins;
    private final Repository<Account> accounts;
    private final Numbers numbers;
    private final Clock clock;

    AccountCommands(Repository<LoginClaim> logins, Repository<Account> accounts, Numbers numbers, Clock clock) {
        this.logins = logins;
        this.accounts = accounts;
        this.numbers = numbers;
        this.clock = clock;
    }

    @CommandHandler
    AccountId handle(JoinAccount command) throws Exception {
        Login login = command.login();
        Aggregate<LoginClaim> claim = logins.loadOrCreate(login.toString(), () -> new LoginClaim(login));
        AccountId holder = claim.invoke(LoginClaim::holder);
        return holder != null ? holder : join(claim, login);
    }

    private AccountId join(Aggregate<LoginClaim> claim, Login login) throws Exception {
        Instant now = clock.instant();
        AccountId account = new AccountId(numbers.next(ACCOUNT));
        claim.execute(it -> it.claim(account, now));
        accounts.newInstance(() -> new Account(account, login, now));
        return account;
    }
}
