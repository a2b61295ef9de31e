package kamiroda.shared.account;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountBoundsTest {
    private static final AccountId ALICE = new AccountId(3);

    @Test
    void a_name_has_1_to_255_characters() {
        assertThat(new RenameAccount(ALICE, "竜").name()).isEqualTo("竜");
        assertThat(new RenameAccount(ALICE, "𠮷".repeat(255)).name()).isEqualTo("𠮷".repeat(255));

        refused(BAD_USER_INPUT, () -> new RenameAccount(ALICE, " ")).withMessage("name: \" \" (1 to 255 characters)");
        refused(BAD_USER_INPUT, () -> new RenameAccount(ALICE, "𠮷".repeat(256))).withMessageStartingWith("name: ");
        refused(BAD_USER_INPUT, () -> new RenameAccount(ALICE, "a\rb")).withMessageStartingWith("name: ");
    }

    @Test
    void a_login_has_1_to_255_characters() {
        assertThat(new Login("a").name()).isEqualTo("a");
        assertThat(new Login("a".repeat(255)).name()).hasSize(255);

        refused(BAD_USER_INPUT, () -> new Login("")).withMessage("login: \"\" (1 to 255 characters)");
        refused(BAD_USER_INPUT, () -> new Login("a".repeat(256))).withMessageStartingWith("login: ");
        refused(BAD_USER_INPUT, () -> new Login("a\nb\0")).withMessageStartingWith("login: ");
    }

    @Test
    void a_login_is_exact_to_the_letter() {
        assertThat(new Login("alice")).isNotEqualTo(new Login("Alice")).hasToString("login:alice");
        assertThat(new Login("Alice")).hasToString("login:Alice");
        assertThat(new Login("アリス")).hasToString("login:%E3%82%A2%E3%83%AA%E3%82%B9");
    }

    @Test
    void a_login_that_no_identifier_of_the_event_store_can_hold_is_refused() {
        assertThat(new Login("竜".repeat(100)).toString()).hasSizeLessThanOrEqualTo(1300);

        refused(BAD_USER_INPUT, () -> new Login("竜".repeat(255))).withMessageStartingWith("login: ");
    }
}
