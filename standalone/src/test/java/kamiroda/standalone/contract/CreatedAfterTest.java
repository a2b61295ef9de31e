package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class CreatedAfterTest {
    private static final String SINCE = "query($after: DateTime, $sort: [ArtworkSortEnum], $rating: [ArtworkRatingEnum!], $cursor: String, $first: Int) {"
        + " artworks(createdAfter: $after, sort: $sort, rating: $rating, after: $cursor, first: $first) { totalCount edges { cursor node { id } } } }";

    @ParameterizedTest
    @ValueSource(strings = {"ID_ASC", "CREATED_AT_ASC", "TITLE_ASC", "MOST_LIKED"})
    void only_what_was_posted_later_is_listed_and_counted(String sort, Gallery gallery) {
        Member alice = gallery.newcomer();
        String last = alice.post("the last before");
        String time = alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork { createdAt } } }", "id", last).text("node.createdAt");
        String safe = alice.post("a");
        String rated = alice.post("b", "r_18", List.of());
        String popular = alice.post("c");
        alice.change("likeArtwork", "like { id }", "artworkId", popular).at("likeArtwork");
        List<String> all = sort.equals("MOST_LIKED") ? List.of(popular, rated, safe) : List.of(safe, rated, popular);
        Answer since = alice.ask(SINCE, "after", time, "sort", sort);
        assertThat(since.nodes("artworks", "id")).containsExactlyElementsOf(all);
        assertThat(since.number("artworks.totalCount")).isEqualTo(3);
        Answer next = alice.ask(SINCE, "after", time, "sort", sort, "cursor", since.cursors("artworks").getFirst(), "first", 1);
        assertThat(next.nodes("artworks", "id")).containsExactly(all.get(1));
        Answer byNumber = alice.ask(SINCE, "after", time, "sort", "ID_ASC");
        assertThat(alice.ask(SINCE, "after", time, "sort", sort, "cursor", byNumber.cursors("artworks").get(all.indexOf(rated))).nodes("artworks", "id")).contains(all.getLast());
        assertThat(alice.ask(SINCE, "after", time, "sort", sort, "rating", "r_18").nodes("artworks", "id")).containsExactly(rated);
    }

    @Test
    void a_time_without_offset_is_refused(Gallery gallery) {
        assertThat(gallery.newcomer().ask(SINCE, "after", "yesterday").message()).contains("yesterday");
    }
}
