package kamiroda.command.account;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.numbersFromOne;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kamiroda.command.Memory;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent.LoginClaimed;

class JoiningTest {
    private static final Login ALICES = new Login("alice");
    private static final AccountId FIRST = new AccountId(1);

    private final Memory memory = new Memory();

    JoiningTest() {
        memory.handler(new AccountCommands(memory.repository(LoginClaim.class), memory.repository(Account.class), numbersFromOne(), CLOCK));
    }

    @Test
    void a_login_seen_for_the_first_time_makes_an_account_of_its_name() {
        assertThat(join(ALICES)).isEqualTo(FIRST);

        assertThat(memory.stated()).containsExactly(new LoginClaimed(ALICES, FIRST, MONDAY), new AccountJoined(FIRST, ALICES, "alice", MONDAY));
    }

    @Test
    void a_login_seen_again_has_its_account() {
        memory.given(new LoginClaimed(ALICES, ALICE, MONDAY));

        assertThat(join(ALICES)).isEqualTo(ALICE);

        assertThat(memory.stated()).isEmpty();
    }

    @Test
    void logins_that_differ_only_in_case_or_width_are_two_members() {
        assertThat(List.of(join(ALICES), join(new Login("Alice")), join(new Login("ａｌｉｃｅ")), join(ALICES)))
                .containsExactly(FIRST, new AccountId(2), new AccountId(3), FIRST);
    }

    @Test
    void a_member_who_opens_many_pages_at_once_joins_once() throws InterruptedException, ExecutionException {
        Set<AccountId> accounts = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<AccountId>> pages = IntStream.range(0, 100).mapToObj(_ -> threads.submit(() -> join(ALICES))).toList();
            for (Future<AccountId> page : pages) {
                accounts.add(page.get());
            }
        }

        assertThat(accounts).containsExactly(FIRST);
        assertThat(memory.stated()).hasSize(2);
    }

    private AccountId join(Login login) {
        return memory.when(new JoinAccount(login), Map.of());
    }
}
