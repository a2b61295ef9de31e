package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no input may be: the answer names the field, shows the value shortened, tells the bound, and nothing is stored. */
@ExtendWith(Gallery.Visit.class)
class BadInputTest {
    private static final Map<String, Map<String, Object>> GOOD = good();

    private static Map<String, Map<String, Object>> good() {
        Map<String, Map<String, Object>> good = new LinkedHashMap<>();
        good.put("uploadArtwork", Upload.input());
        good.put("updateArtwork", Map.of("id", "artwork", "title", "t", "caption", "", "tags", List.of(), "rating", "safe"));
        good.put("deleteArtwork", Map.of("id", "artwork"));
        good.put("restoreArtwork", Map.of("id", "artwork"));
        good.put("tagArtwork", Map.of("artworkId", "artwork", "tags", List.of("t")));
        good.put("untagArtwork", Map.of("artworkId", "artwork", "tags", List.of("t")));
        good.put("likeArtwork", Map.of("artworkId", "artwork"));
        good.put("unlikeArtwork", Map.of("artworkId", "artwork"));
        good.put("createComment", Map.of("artworkId", "artwork", "text", "t"));
        good.put("editComment", Map.of("id", "comment", "text", "t"));
        good.put("deleteComment", Map.of("id", "comment"));
        good.put("updateAccount", Map.of("name", "n"));
        good.put("describeIllust", Map.of("id", "illust", "altText", "t"));
        good.put("moveIllust", Map.of("id", "illust", "to", 0));
        good.put("removeIllust", Map.of("id", "illust"));
        good.put("chooseRatingRules", Map.of("r18", "SHOW", "r18g", "HIDE"));
        good.put("updateTag", Map.of("id", "tag", "name", "n"));
        good.put("freezeTag", Map.of("id", "tag"));
        good.put("thawTag", Map.of("id", "tag"));
        return good;
    }

    static Stream<Arguments> faults() {
        List<Arguments> faults = new ArrayList<>();
        GOOD.forEach((mutation, input) -> input.keySet().forEach(field -> {
            if (field.equals("id") || field.equals("artworkId")) {
                String type = Map.of("artwork", "Artwork", "comment", "Comment", "illust", "Illust", "tag", "Tag").get((String) input.get(field));
                for (String id : List.of("", "12", "nonsense ☃", "VXNlcjox", "QXJ0d29yazow", "QXJ0d29yazotMQ==",
                    "QXJ0d29yazo5OTk5OTk5OTk5", "x".repeat(5000), "\u0000", type.equals("Artwork") ? "VGFnOjE=" : "QXJ0d29yazox")) {
                    faults.add(Arguments.of(mutation, field, id, "the id of a " + type));
                }
            }
            if (field.equals("title") || field.equals("name")) {
                int most = mutation.equals("updateTag") ? 100 : 255;
                for (String blank : List.of("", " ", "\u3000\n")) {
                    faults.add(Arguments.of(mutation, field, blank, "1 to " + most + " characters"));
                }
                faults.add(Arguments.of(mutation, field, "龍".repeat(most) + "x", "at most " + most + " characters, got " + (most + 1)));
                faults.add(Arguments.of(mutation, field, "🐉".repeat(most + 1), "at most " + most + " characters, got " + (most + 1)));
                controls(faults, mutation, field);
                faults.add(Arguments.of(mutation, field, "a\ud83d", "no unpaired surrogates"));
                faults.add(Arguments.of(mutation, field, "\udc09\ud83d", "no unpaired surrogates"));
            }
            if (field.equals("caption")) {
                faults.add(Arguments.of(mutation, field, "x".repeat(10_001), "at most 10000 characters, got 10001"));
                faults.add(Arguments.of(mutation, field, "a\ud83d", "no unpaired surrogates"));
            }
            if (field.equals("text")) {
                faults.add(Arguments.of(mutation, field, "x".repeat(5_001), "at most 5000 characters, got 5001"));
                faults.add(Arguments.of(mutation, field, "a\ud83d", "no unpaired surrogates"));
                faults.add(Arguments.of(mutation, field, " ", "Comment text is required"));
            }
            if (field.equals("altText")) {
                faults.add(Arguments.of(mutation, field, "🐉".repeat(1_001), "at most 1000 characters, got 1001"));
                controls(faults, mutation, field);
                faults.add(Arguments.of(mutation, field, "a\ud83d", "no unpaired surrogates"));
                faults.add(Arguments.of(mutation, field, null, ""));
            }
            if (field.equals("to")) {
                faults.add(Arguments.of(mutation, field, 1, "0 to 0"));
                faults.add(Arguments.of(mutation, field, "first", "type 'Int'"));
            }
            if (field.equals("tags")) {
                faults.add(Arguments.of(mutation, field, List.of("ok", ""), "1 to 100 characters"));
                faults.add(Arguments.of(mutation, field, List.of("x".repeat(101)), "at most 100 characters, got 101"));
                faults.add(Arguments.of(mutation, field, List.of("㍿".repeat(30)), "at most 100 characters, got 120"));
                faults.add(Arguments.of(mutation, field, List.of("a\u0000b"), "no control characters"));
                faults.add(Arguments.of(mutation, field, List.of("a\ud83d"), "no unpaired surrogates"));
                faults.add(Arguments.of(mutation, field, List.of("ok", "a#b"), "`#`"));
                faults.add(Arguments.of(mutation, field, List.of("＃b"), "`#`"));
                faults.add(Arguments.of(mutation, field, IntStream.range(0, 51).mapToObj(i -> "many" + i).toList(), "at most 50"));
                faults.add(Arguments.of(mutation, field, Collections.singletonList(null), ""));
                faults.add(Arguments.of(mutation, field, null, ""));
            }
            if (field.startsWith("r18")) {
                faults.add(Arguments.of(mutation, field, "MAYBE", "MAYBE"));
                faults.add(Arguments.of(mutation, field, null, ""));
            }
            if (field.equals("rating")) {
                faults.add(Arguments.of(mutation, field, "r_99", "r_99"));
                faults.add(Arguments.of(mutation, field, 7, ""));
                faults.add(Arguments.of(mutation, field, "r".repeat(5000), "rrrr"));
            }
        }));
        return faults.stream();
    }

    private static void controls(List<Arguments> faults, String mutation, String field) {
        for (String control : List.of("\u0000", "\u0007", "\r", "\u001b", "\u007f", "\u0085")) {
            faults.add(Arguments.of(mutation, field, "a" + control + "b", "no control characters"));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_value_out_of_bounds_is_refused_and_nothing_stored(String mutation, String field, Object value, String bound,
        Gallery gallery) throws Exception {
        Map<String, Object> input = new HashMap<>(GOOD.get(mutation));
        input.replaceAll((_, it) -> Things.of(gallery).getOrDefault(it instanceof String text ? text : "", it));
        input.put(field, value);
        List<String> files = gallery.files();
        int events = gallery.events();
        Member member = mutation.endsWith("eTag") || mutation.equals("thawTag") ? gallery.admin() : Things.artist;
        Answer answer = mutation.equals("uploadArtwork") ? Upload.of(input, Pictures.PNG).by(member)
            : member.ask(Member.mutation(mutation, "clientMutationId"), Map.of("input", input));
        assertThat(answer.body().path("errors").size()).as(mutation + " " + input + " " + answer.body()).isEqualTo(1);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).contains(bound).hasSizeLessThan(300);
        if (!bound.isEmpty() && !bound.equals("`#`") && !bound.startsWith("Comment")) {
            assertThat(answer.message()).contains(field.equals("tags") ? "tag"
                : field.equals("rating") ? "ArtworkRatingEnum" : field.startsWith("r18") ? "RatingRule" : field.equals("to") && value instanceof String ? "Int" : field);
        }
        assertThat(gallery.events()).isEqualTo(events);
        assertThat(gallery.files()).isEqualTo(files);
    }

    @Test
    void bounds_themselves_are_allowed(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("most");
        List<String> tags = IntStream.range(0, 50).mapToObj(i -> stem + i).toList();
        Map<String, Object> most = Upload.input("title", "🐉".repeat(254) + "\n", "caption", "龍".repeat(10_000), "tags", tags);
        String id = Upload.of(most, Pictures.PNG).by(alice).text("uploadArtwork.artwork.id");
        String comment = alice.change("createComment", "comment { id text }", "artworkId", id, "text", " " + "🐉".repeat(5_000) + "\n")
            .text("createComment.comment.id");
        alice.change("editComment", "comment { text }", "id", comment, "text", "e\u0301\t\u0007".repeat(1000))
            .text("editComment.comment.text");
        assertThat(alice.change("updateAccount", "account { name }", "name", "🐉".repeat(255)).text("updateAccount.account.name"))
            .hasSize(510);
        String tag = alice.ask("query($t: String!) { tagByName(name: $t) { id } }", "t", stem + 1).text("tagByName.id");
        alice.change("updateTag", "tag { name }", "id", tag, "name", "🐉".repeat(90) + stem).at("updateTag.tag");
        String prefix = "ぷ".repeat(100 - stem.length()) + stem;
        alice.change("updateTag", "tag { name }", "id", tag, "name", prefix).at("updateTag.tag");
        alice.change("updateArtwork", "artwork { tags { totalCount } }", "id", id, "title", "t", "caption", "\u0007\r\n", "tags",
            tags.reversed()).at("updateArtwork.artwork");
        alice.change("tagArtwork", "artwork { id }", "artworkId", id, "tags", List.of(stem + "one more"))
            .refused("tagArtwork", "BAD_USER_INPUT", "tags: 51 (at most 50)");
    }

    /** What the good inputs name. */
    private static final class Things {
        private static Map<String, Object> made;
        private static Member artist;

        static Map<String, Object> of(Gallery gallery) {
            if (made == null) {
                artist = gallery.newcomer();
                gallery.admin().ask("{ viewer { id } }");
                String artwork = artist.post("bounds", Gallery.name("bounds"));
                String comment = artist.change("createComment", "comment { id }", "artworkId", artwork, "text", "t")
                    .text("createComment.comment.id");
                Answer answer = artist.ask("query($id: ID!) { node(id: $id) { ... on Artwork { topIllust { id } tags { edges { node { id"
                    + " } } } } } }", "id", artwork);
                made = Map.of("artwork", artwork, "comment", comment, "illust", answer.text("node.topIllust.id"), "tag", answer.nodes("node.tags", "id").getFirst());
            }
            return made;
        }
    }
}
