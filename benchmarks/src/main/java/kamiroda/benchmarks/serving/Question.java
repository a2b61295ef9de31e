package kamiroda.benchmarks.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kamiroda.benchmarks.house.Past;
import kamiroda.gateway.graphql.GlobalId;

/** What readers ask, and what an answer says that can only grow while members like and nobody deletes. */
enum Question {
    GALLERY("artworks(sort:[CREATED_AT_DESC] first:40)"),
    TAG("taggedArtworks(tag:\\\"" + Past.tag(50) + "\\\" sort:[CREATED_AT_DESC] first:40)"),
    WORK("node(id:$id)");

    private static final int PAGE = 40;
    private static final String LISTED = "{totalCount edges{node{id likesCount title account{name} topIllust{imageUrl} tags{edges{node{name}}}}}}";
    private static final String SHOWN = "{...on Artwork{id likesCount title caption account{name} illusts{edges{node{imageUrl}}}"
            + " tags{edges{node{name}}} comments{edges{node{text}}}}}";
    private static final Pattern LIKES = Pattern.compile("\"id\":\"([^\"]+)\",\"likesCount\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"totalCount\":(\\d+)");

    private final String field;

    Question(String field) {
        this.field = field;
    }

    /** The body of a request, about an artwork when it is about one. */
    String request(int artwork) {
        return this == WORK
                ? "{\"query\":\"query($id:ID!){" + field + SHOWN + "}\",\"variables\":{\"id\":\"" + work(artwork) + "\"}}"
                : "{\"query\":\"{" + field + LISTED + "}\"}";
    }

    /** What the likes of an artwork are found under in an answer. */
    static String work(int artwork) {
        return GlobalId.of("Artwork", artwork);
    }

    /** The counts that an answer tells, each under its name. */
    Map<String, Integer> counts(byte[] answer) {
        String text = new String(answer, UTF_8);
        Map<String, Integer> counts = new LinkedHashMap<>();
        LIKES.matcher(text).results().forEach(it -> counts.put(it.group(1), Integer.parseInt(it.group(2))));
        int edges = counts.size();
        if (this == WORK) {
            require(edges == 1, "no artwork: " + text);
        } else {
            Matcher total = TOTAL.matcher(text);
            require(total.find(), "no total: " + text);
            counts.put("all of " + name(), Integer.parseInt(total.group(1)));
            require(edges == Math.min(PAGE, counts.get("all of " + name())), edges + " artworks of " + total.group(1));
        }
        return counts;
    }

    private static void require(boolean whole, String what) {
        if (!whole) {
            throw new Partial(what);
        }
    }

    /** An answer does not tell all that it should. */
    static final class Partial extends RuntimeException {
        Partial(String what) {
            super(what);
        }
    }
}
