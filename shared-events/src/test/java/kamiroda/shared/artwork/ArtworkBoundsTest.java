package kamiroda.shared.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.ILLUSTS_REQUIRED;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.shared.kernel.Slice;
import kamiroda.shared.tag.TagName;

/** What a command may hold, whoever sends it. */
class ArtworkBoundsTest {
    private static final ArtworkId DRAGON = new ArtworkId(12);
    private static final Picture PICTURE = new Picture("a.png", "image/png", 4, 3, 120, "00".repeat(32), "", "");
    private static final List<TagName> FIFTY = IntStream.range(0, 50).mapToObj(i -> new TagName("tag" + i)).toList();
    private static final List<TagName> FIFTY_TWICE = Stream.concat(FIFTY.stream(), FIFTY.stream()).toList();
    private static final List<TagName> FIFTY_ONE = Stream.concat(FIFTY.stream(), Stream.of(new TagName("one more"))).toList();

    static Stream<BiFunction<String, String, Object>> described() {
        return Stream.of(ArtworkBoundsTest::post, ArtworkBoundsTest::edit);
    }

    static Stream<Function<List<TagName>, Object>> tagged() {
        return Stream.of(
                tags -> new PostArtwork("Dragon", "", tags, Rating.SAFE, List.of(PICTURE)),
                tags -> new EditArtwork(DRAGON, "Dragon", "", tags, null),
                tags -> new TagArtwork(DRAGON, tags),
                tags -> new UntagArtwork(DRAGON, tags));
    }

    @ParameterizedTest
    @MethodSource("described")
    void a_title_has_1_to_255_characters(BiFunction<String, String, Object> command) {
        assertThat(command.apply("𠮷", "")).isNotNull();
        assertThat(command.apply("𠮷".repeat(255), "")).isNotNull();

        refused(BAD_USER_INPUT, () -> command.apply("", "")).withMessage("title: \"\" (1 to 255 characters)");
        refused(BAD_USER_INPUT, () -> command.apply("𠮷".repeat(256), "")).withMessageEndingWith("(at most 255 characters, got 256)");
        refused(BAD_USER_INPUT, () -> command.apply("a\0", "")).withMessageEndingWith("(no control characters)");
    }

    @ParameterizedTest
    @MethodSource("described")
    void a_caption_has_at_most_10000_characters(BiFunction<String, String, Object> command) {
        assertThat(command.apply("Dragon", "𠮷".repeat(10_000))).isNotNull();

        refused(BAD_USER_INPUT, () -> command.apply("Dragon", "𠮷".repeat(10_001)))
                .withMessageStartingWith("caption: ")
                .withMessageEndingWith("(at most 10000 characters, got 10001)");
        refused(BAD_USER_INPUT, () -> command.apply("Dragon", "\uDFB7")).withMessageStartingWith("caption: ");
    }

    @ParameterizedTest
    @MethodSource("tagged")
    void an_artwork_has_at_most_50_tags_where_a_tag_given_twice_counts_once(Function<List<TagName>, Object> command) {
        assertThat(command.apply(List.of())).isNotNull();
        assertThat(command.apply(FIFTY_TWICE)).isEqualTo(command.apply(FIFTY));

        refused(BAD_USER_INPUT, () -> command.apply(FIFTY_ONE)).withMessage("tags: 51 (at most 50)");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void an_artwork_has_1_to_200_pictures(int pictures) {
        assertThat(post(pictures).pictures()).hasSize(pictures);
    }

    @Test
    void an_artwork_without_a_picture_or_with_more_than_200_is_refused() {
        refused(ILLUSTS_REQUIRED, () -> post(0)).withMessage("illusts required");
        refused(BAD_USER_INPUT, () -> post(201)).withMessage("files: 201 (at most 200)");
        refused(ILLUSTS_REQUIRED, () -> new AddIllusts(DRAGON, List.of())).withMessage("illusts required");
        refused(BAD_USER_INPUT, () -> new AddIllusts(DRAGON, Collections.nCopies(201, PICTURE))).withMessage("files: 201 (at most 200)");
    }

    @Test
    void what_a_picture_shows_is_told_in_at_most_1000_characters() {
        assertThat(described(" A dragon\nin the sky\u3000").altText()).isEqualTo("A dragon\nin the sky");
        assertThat(described("𠮷".repeat(1_000)).altText()).hasSize(2_000);
        assertThat(described(" ").altText()).isEmpty();

        refused(BAD_USER_INPUT, () -> described("𠮷".repeat(1_001))).withMessageStartingWith("altText: ").withMessageEndingWith("(at most 1000 characters, got 1001)");
        refused(BAD_USER_INPUT, () -> described("a\0")).withMessage("altText: \"a\uFFFD\" (no control characters)");
        refused(BAD_USER_INPUT, () -> described("\uDFB7")).withMessageEndingWith("(no unpaired surrogates)");
    }

    @Test
    void a_list_of_no_rating_is_a_list_of_all() {
        Slice all = new Slice(null, null, null, null, false);

        assertThat(new ArtworkList(null, Set.of(), null, List.of(), all).ratings()).isEqualTo(EnumSet.allOf(Rating.class));
        assertThat(new ArtworkList(null, Set.of(Rating.R_18), null, List.of(), all).ratings()).containsExactly(Rating.R_18);
    }

    private static DescribeIllust described(String altText) {
        return new DescribeIllust(DRAGON, new IllustId(21), altText);
    }

    private static Object post(String title, String caption) {
        return new PostArtwork(title, caption, List.of(), Rating.SAFE, List.of(PICTURE));
    }

    private static Object edit(String title, String caption) {
        return new EditArtwork(DRAGON, title, caption, List.of(), null);
    }

    private static PostArtwork post(int pictures) {
        return new PostArtwork("Dragon", "", List.of(), Rating.SAFE, Collections.nCopies(pictures, PICTURE));
    }
}
