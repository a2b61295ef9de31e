package kamiroda.query.search;

import static kamiroda.shared.artwork.ArtworkSort.CREATED_AT_DESC;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.query.Query;

import kamiroda.query.listing.Sorting;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.tag.TaggedArtworkList;

class TagSearchTest {
    private static final List<Sorting> NEWEST = List.of(new Sorting("createdAt", true), new Sorting("_id", true));

    @Test
    void a_tags_shown_artworks_are_read_with_one_more_to_know_whether_there_are_more() {
        assertThat(query(null).getLimit()).isEqualTo(41);
        assertThat(query(null).getQueryObject().toJson()).contains("\"tags\": 107").contains("\"listed\": true");
        assertThat(query(null).getSortObject().toJson()).isEqualTo("{\"createdAt\": -1, \"_id\": -1}");
    }

    @Test
    void reading_goes_on_behind_the_cursor() {
        assertThat(query(cursor("createdAt desc,_id desc", "1700000000000000", "12")).getQueryObject().toJson())
                .contains("{\"createdAt\": {\"$lt\": 1700000000000000}}")
                .contains("{\"_id\": {\"$lt\": 12}}");
    }

    @Test
    void a_cursor_of_another_order_says_at_which_artwork_it_stands() {
        assertThat(query(Cursor.at(7).encoded())).isEqualTo(query(cursor("createdAt desc,_id desc", "1600000000000000", "7")));
    }

    @ParameterizedTest
    @CsvSource({"'createdAt desc,_id desc', 12, 12, 12", "'createdAt desc,_id desc', monday, 12,", "_id, 12, 12,"})
    void what_this_list_never_gave_is_refused(String order, String first, String second, @Nullable String third) {
        String forged = third == null ? cursor(order, first, second) : cursor(order, first, second, third);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> query(forged)).matches(refused -> refused.refusal() == BAD_USER_INPUT);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> query(cursor("createdAt desc,_id desc", "12")));
    }

    private static Query query(@Nullable String after) {
        Slice slice = new Slice(40, after, null, null, false);
        return new TagSearch(new TaggedArtworkList(107, Set.of(), List.of(CREATED_AT_DESC), slice), NEWEST, TagSearchTest::artwork).query();
    }

    private static @Nullable Document artwork(int number) {
        return number == 7 ? new Document("_id", 7).append("createdAt", 1600000000000000L) : null;
    }

    private static String cursor(String order, String... values) {
        return new Cursor(order, List.of(values)).encoded();
    }
}
