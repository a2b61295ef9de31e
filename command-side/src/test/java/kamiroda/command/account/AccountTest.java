package kamiroda.command.account;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CAROL;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.byAdmin;
import static kamiroda.shared.account.RatingRule.BLUR;
import static kamiroda.shared.account.RatingRule.HIDE;
import static kamiroda.shared.account.RatingRule.SHOW;
import static kamiroda.shared.kernel.Refusal.FORBIDDEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.ChooseRatingRules;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.RenameAccount;
import kamiroda.shared.account.SeeAccount;

class AccountTest {
    private static final AccountJoined JOINED = new AccountJoined(ALICE, new Login("alice"), "alice", MONDAY);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration ALMOST_AN_HOUR = AN_HOUR.minusMillis(1);

    @Test
    void members_rename_themselves() {
        account(MONDAY, JOINED).when(new RenameAccount(ALICE, "アリス"), by(ALICE)).expectEvents(new AccountRenamed(ALICE, "アリス", MONDAY));
    }

    @Test
    void nobody_else_renames_a_member_not_even_an_admin() {
        account(MONDAY, JOINED).when(new RenameAccount(ALICE, "Eve"), by(BOB)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
        account(MONDAY, JOINED).when(new RenameAccount(ALICE, "Eve"), byAdmin(CAROL)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
    }

    @Test
    void the_name_a_member_has_already_changes_nothing() {
        account(MONDAY, JOINED).when(new RenameAccount(ALICE, "alice"), by(ALICE)).expectNoEvents();
        account(MONDAY, JOINED, new AccountRenamed(ALICE, "アリス", MONDAY)).when(new RenameAccount(ALICE, "アリス"), by(ALICE)).expectNoEvents();
    }

    @Test
    void members_choose_how_rated_works_are_shown_to_them() {
        account(MONDAY, JOINED).when(new ChooseRatingRules(ALICE, SHOW, HIDE), by(ALICE)).expectEvents(new RatingRulesChosen(ALICE, SHOW, HIDE, MONDAY));
    }

    @Test
    void nobody_chooses_for_another_not_even_an_admin() {
        account(MONDAY, JOINED).when(new ChooseRatingRules(ALICE, SHOW, SHOW), by(BOB)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
        account(MONDAY, JOINED).when(new ChooseRatingRules(ALICE, HIDE, HIDE), byAdmin(CAROL)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
    }

    @Test
    void rules_that_are_so_already_change_nothing() {
        account(MONDAY, JOINED).when(new ChooseRatingRules(ALICE, BLUR, BLUR), by(ALICE)).expectNoEvents();
        account(MONDAY, JOINED, new RatingRulesChosen(ALICE, SHOW, HIDE, MONDAY)).when(new ChooseRatingRules(ALICE, SHOW, HIDE), by(ALICE)).expectNoEvents();
    }

    @Test
    void a_member_is_seen_once_an_hour() {
        Instant later = MONDAY.plus(AN_HOUR);

        account(MONDAY.plus(ALMOST_AN_HOUR), JOINED).when(new SeeAccount(ALICE), by(ALICE)).expectNoEvents();
        account(later, JOINED).when(new SeeAccount(ALICE), by(ALICE)).expectEvents(new AccountSeen(ALICE, later));
    }

    @Test
    void the_hour_counts_from_when_the_member_was_seen_last() {
        AccountSeen seen = new AccountSeen(ALICE, MONDAY.plus(AN_HOUR));
        Instant nextHour = seen.at().plus(AN_HOUR);

        account(seen.at().plus(ALMOST_AN_HOUR), JOINED, seen).when(new SeeAccount(ALICE), by(ALICE)).expectNoEvents();
        account(nextHour, JOINED, seen).when(new SeeAccount(ALICE), by(ALICE)).expectEvents(new AccountSeen(ALICE, nextHour));
    }

    @Test
    void a_new_name_is_no_sight_of_a_member() {
        Instant later = MONDAY.plus(AN_HOUR);

        account(later, JOINED, new AccountRenamed(ALICE, "アリス", MONDAY.plus(ALMOST_AN_HOUR)))
                .when(new SeeAccount(ALICE), by(ALICE))
                .expectEvents(new AccountSeen(ALICE, later));
    }

    private static TestExecutor<Account> account(Instant now, AccountEvent... history) {
        AggregateTestFixture<Account> fixture = new AggregateTestFixture<>(Account.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture.given((Object[]) history);
    }
}
