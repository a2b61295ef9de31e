package kamiroda.query.listing;

import static kamiroda.shared.artwork.ArtworkSort.CREATED_AT_ASC;
import static kamiroda.shared.artwork.ArtworkSort.CREATED_AT_DESC;
import static kamiroda.shared.artwork.ArtworkSort.ID_ASC;
import static kamiroda.shared.artwork.ArtworkSort.ID_DESC;
import static kamiroda.shared.artwork.ArtworkSort.MOST_LIKED;
import static kamiroda.shared.artwork.ArtworkSort.TITLE_ASC;
import static kamiroda.shared.artwork.ArtworkSort.TITLE_DESC;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.shared.account.AccountSort;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.tag.TagSort;

class SortingTest {
    @Test
    void without_a_wish_a_list_goes_by_number() {
        assertThat(order()).containsExactly(asc("number"));
    }

    @Test
    void ties_break_by_number_in_the_direction_of_what_comes_before() {
        assertThat(order(CREATED_AT_ASC)).containsExactly(asc("created_at"), asc("number"));
        assertThat(order(CREATED_AT_DESC)).containsExactly(desc("created_at"), desc("number"));
        assertThat(order(CREATED_AT_ASC, TITLE_DESC)).containsExactly(asc("created_at"), desc("title"), desc("number"));
    }

    @Test
    void a_wish_for_the_number_is_heard() {
        assertThat(order(ID_DESC)).containsExactly(desc("number"));
        assertThat(order(TITLE_ASC, ID_DESC)).containsExactly(asc("title"), desc("number"));
    }

    @Test
    void nothing_decides_behind_the_number() {
        assertThat(order(ID_ASC, TITLE_DESC, CREATED_AT_ASC)).containsExactly(asc("number"));
    }

    @Test
    void of_two_wishes_for_one_column_the_first_is_heard() {
        assertThat(order(TITLE_ASC, TITLE_DESC)).containsExactly(asc("title"), asc("number"));
        assertThat(order(TITLE_ASC, CREATED_AT_DESC, TITLE_DESC)).containsExactly(asc("title"), desc("created_at"), desc("number"));
    }

    @Test
    void most_liked_comes_first_and_of_equals_the_newest() {
        assertThat(order(MOST_LIKED)).containsExactly(desc("likes_count"), desc("number"));
    }

    static Stream<Enum<?>> wishes() {
        return Stream.of(AccountSort.values(), ArtworkSort.values(), TagSort.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void every_order_ends_with_the_number_so_that_it_is_total(Enum<?> wish) {
        List<Sorting> order = Sorting.of(List.of(wish), SortingTest::column);

        assertThat(order.getLast().column()).isEqualTo("number");
        assertThat(order).extracting(Sorting::column).doesNotHaveDuplicates();
        assertThat(order.getFirst().descending()).isEqualTo(!wish.name().endsWith("_ASC"));
    }

    private static List<Sorting> order(ArtworkSort... wishes) {
        return Sorting.of(List.of(wishes), SortingTest::column);
    }

    private static String column(String sorted) {
        return sorted.equals("ID") ? "number" : sorted.toLowerCase(Locale.ROOT);
    }

    private static Sorting asc(String column) {
        return new Sorting(column, false);
    }

    private static Sorting desc(String column) {
        return new Sorting(column, true);
    }
}
