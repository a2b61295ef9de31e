package kamiroda.standalone.contract;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class SortingTest {
    private static final String ACCOUNT = "id kmcid name artworksCount lastLoggedIn createdAt updatedAt";
    private static final String ARTWORK = "id accountId title caption createdAt updatedAt";
    private static final String TAG = "id editFreezed canonicalName name artworksCount createdAt updatedAt";

    static Stream<Arguments> lists() {
        return Stream.of(
            Arguments.of("accounts", "AccountSortEnum", ACCOUNT),
            Arguments.of("activeAccounts", "AccountSortEnum", ACCOUNT),
            Arguments.of("artworks", "ArtworkSortEnum", ARTWORK),
            Arguments.of("taggedArtworks", "ArtworkSortEnum", ARTWORK),
            Arguments.of("Tag", "ArtworkSortEnum", ARTWORK),
            Arguments.of("Account", "ArtworkSortEnum", ARTWORK),
            Arguments.of("allTags", "TagSortEnum", TAG));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_column_sorts_both_ways_and_ties_break_by_number(String list, String type, String fields, Gallery gallery) {
        Lister lister = new Lister(gallery, list, type, fields);
        List<JsonNode> byNumber = lister.all(List.of());
        assertThat(byNumber).isSortedAccordingTo(comparing(SortingTest::number));
        for (String field : fields.split(" ")) {
            String column = field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            Comparator<JsonNode> ascending = comparing((JsonNode node) -> value(field, node)).thenComparing(SortingTest::number);
            for (String sort : List.of(column + "_ASC", column + "_DESC")) {
                List<JsonNode> sorted = lister.all(List.of(sort));
                assertThat(sorted).as(list + " " + sort).isSortedAccordingTo(sort.endsWith("_ASC") ? ascending : ascending.reversed())
                    .containsExactlyInAnyOrderElementsOf(byNumber);
                assertThat(lister.all(sort)).as("one value for a list").isEqualTo(sorted);
                assertThat(lister.inPages(sort, "first", "after", "hasNextPage", "endCursor")).as(list + " " + sort + " forwards")
                    .isEqualTo(sorted);
                assertThat(lister.inPages(sort, "last", "before", "hasPreviousPage", "startCursor").reversed())
                    .as(list + " " + sort + " backwards").isEqualTo(sorted);
            }
        }
    }

    @Test
    void several_columns_sort_one_after_the_other(Gallery gallery) {
        Lister lister = new Lister(gallery, "taggedArtworks", "ArtworkSortEnum", ARTWORK);
        Comparator<JsonNode> order = comparing((JsonNode node) -> value("caption", node))
            .thenComparing(comparing((JsonNode node) -> value("title", node)).reversed());
        assertThat(lister.all(List.of("CAPTION_ASC", "TITLE_DESC"))).isSortedAccordingTo(order);
        assertThat(new Lister(gallery, "artworks", "ArtworkSortEnum", ARTWORK).all(List.of("CAPTION_ASC", "TITLE_DESC")))
            .isSortedAccordingTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artworks", "taggedArtworks", "Tag", "Account"})
    void most_liked_comes_first_and_of_equals_the_newest(String list, Gallery gallery) {
        Lister lister = new Lister(gallery, list, "ArtworkSortEnum", "id likesCount");
        List<JsonNode> sorted = lister.all("MOST_LIKED");
        assertThat(sorted).isSortedAccordingTo(comparing((JsonNode node) -> node.get("likesCount").asInt()).thenComparing(SortingTest::number).reversed())
            .containsExactlyInAnyOrderElementsOf(lister.all(List.of()));
        assertThat(sorted.stream().map(node -> node.get("likesCount").asInt()).distinct()).hasSizeGreaterThan(2);
        assertThat(lister.inPages("MOST_LIKED", "first", "after", "hasNextPage", "endCursor")).isEqualTo(sorted);
        assertThat(lister.inPages("MOST_LIKED", "last", "before", "hasPreviousPage", "startCursor").reversed()).isEqualTo(sorted);
    }

    @Test
    void an_unknown_order_is_refused_by_name(Gallery gallery) {
        Answer answer = gallery.admin().ask("{ artworks(sort: [BEAUTY]) { edges { cursor } } }");
        assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.message()).contains("BEAUTY");
    }

    private static int number(JsonNode node) {
        String id = new String(Base64.getDecoder().decode(node.get("id").asText()), StandardCharsets.UTF_8);
        return Integer.parseInt(id.substring(id.indexOf(':') + 1));
    }

    /** A field's value as text or number that compares as the list should. */
    private static BigInteger value(String field, JsonNode node) {
        JsonNode value = node.get(field);
        if (field.equals("id")) {
            return BigInteger.valueOf(number(node));
        }
        byte[] padded = new byte[1024]; // by code point is by UTF-8 byte
        byte[] text = value.asText().getBytes(StandardCharsets.UTF_8);
        System.arraycopy(text, 0, padded, 0, Math.min(text.length, padded.length));
        return value.isNumber() || value.isBoolean() ? BigInteger.valueOf(value.asInt()) : new BigInteger(1, padded);
    }

    private record Lister(Gallery gallery, String list, String type, String fields) {
        List<JsonNode> all(Object sort) {
            return nodes(page("sort", sort));
        }

        List<JsonNode> inPages(String sort, String size, String from, String more, String end) {
            List<JsonNode> found = new ArrayList<>();
            Answer page = page("sort", sort, size, 3);
            found.addAll(size.equals("first") ? nodes(page) : nodes(page).reversed());
            while (page.at(path() + ".pageInfo." + more).asBoolean()) {
                page = page("sort", sort, size, 3, from, page.text(path() + ".pageInfo." + end));
                found.addAll(size.equals("first") ? nodes(page) : nodes(page).reversed());
            }
            return found;
        }

        private String path() {
            return isNode() ? "node.artworks" : list;
        }

        private boolean isNode() {
            return Character.isUpperCase(list.charAt(0));
        }

        private List<JsonNode> nodes(Answer answer) {
            List<JsonNode> nodes = new ArrayList<>();
            answer.at(path() + ".edges").forEach(edge -> nodes.add(edge.get("node")));
            return nodes;
        }

        private Answer page(Object... arguments) {
            var variables = Member.map(arguments);
            World world = World.of(gallery);
            String extra = list.equals("taggedArtworks") ? "tag: $tag, " : "";
            String connection = (isNode() ? "artworks" : list) + "(" + extra
                + "sort: $sort, first: $first, after: $after, last: $last, before: $before)"
                + " { edges { node { " + fields + " } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
            variables.put("tag", world.tag());
            variables.put("id", list.equals("Tag") ? world.tagId() : world.account());
            return gallery.admin().ask("query($sort: [" + type + "], $first: Int, $after: String, $last: Int, $before: String"
                + (extra.isEmpty() ? "" : ", $tag: String!") + (isNode() ? ", $id: ID!) { node(id: $id) { ... on " + list + " { "
                    + connection + " } } }" : ") { " + connection + " }"), variables);
        }
    }
}
