package kamiroda.query.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import kamiroda.query.listing.Listing.Condition;

class KeysetTest {
    private static final Sorting NUMBER = new Sorting("number", false);
    private static final Sorting NEWEST = new Sorting("created_at", true);
    private static final Sorting TITLE = new Sorting("title", false);

    @Test
    void behind_a_number_are_the_greater_ones_and_before_it_the_smaller() {
        assertThat(Keyset.beyond(List.of(NUMBER), List.of("12"), false)).isEqualTo(Condition.of("number > ?", "12"));
        assertThat(Keyset.beyond(List.of(NUMBER), List.of("12"), true)).isEqualTo(Condition.of("number < ?", "12"));
    }

    @Test
    void a_tie_is_decided_by_what_comes_next() {
        assertThat(Keyset.beyond(List.of(TITLE, NUMBER), List.of("Dragon", "12"), false))
                .isEqualTo(Condition.of("title >= ? AND (title > ? OR number > ?)", "Dragon", "Dragon", "12"));
    }

    @Test
    void each_column_has_a_direction_of_its_own() {
        List<Sorting> order = List.of(NEWEST, TITLE, new Sorting("number", true));

        assertThat(Keyset.beyond(order, List.of("monday", "Dragon", "12"), false)).isEqualTo(Condition.of(
                "created_at <= ? AND (created_at < ? OR title >= ? AND (title > ? OR number < ?))", "monday", "monday", "Dragon", "Dragon", "12"));
        assertThat(Keyset.beyond(order, List.of("monday", "Dragon", "12"), true)).isEqualTo(Condition.of(
                "created_at >= ? AND (created_at > ? OR title <= ? AND (title < ? OR number > ?))", "monday", "monday", "Dragon", "Dragon", "12"));
    }
}
