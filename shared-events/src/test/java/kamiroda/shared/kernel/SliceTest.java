package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void asking_for_no_number_of_items_means_the_first_thousand() {
        assertThat(slice(null, null)).isEqualTo(slice(1000, null));
        assertThat(slice(null, null).size()).isEqualTo(1000);
        assertThat(slice(null, null).fromEnd()).isFalse();
    }

    @Test
    void old_clients_that_ask_for_ten_million_get_a_thousand() {
        assertThat(slice(10_000_000, null).size()).isEqualTo(1000);
        assertThat(slice(null, Integer.MAX_VALUE).size()).isEqualTo(1000);
        assertThat(slice(1001, null).size()).isEqualTo(1000);
        assertThat(slice(1000, null).size()).isEqualTo(1000);
        assertThat(slice(999, null).size()).isEqualTo(999);
    }

    @Test
    void nothing_may_be_asked_for_but_not_less() {
        assertThat(slice(0, null).size()).isZero();
        assertThat(slice(null, 0).size()).isZero();

        refused(BAD_USER_INPUT, () -> slice(-1, null)).withMessage("first: -1 (0 or more)");
        refused(BAD_USER_INPUT, () -> slice(null, Integer.MIN_VALUE)).withMessageStartingWith("last: ");
        refused(BAD_USER_INPUT, () -> slice(5, -1)).withMessageStartingWith("last: ");
    }

    @Test
    void reading_starts_at_the_end_only_for_last_alone() {
        assertThat(slice(null, 5).fromEnd()).isTrue();
        assertThat(slice(null, 5).size()).isEqualTo(5);
        assertThat(slice(7, 5).fromEnd()).isFalse();
        assertThat(slice(7, 5).size()).isEqualTo(7);
    }

    private static Slice slice(@Nullable Integer first, @Nullable Integer last) {
        return new Slice(first, null, last, null, false);
    }
}
