package kamiroda.shared.tag;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.TAG_HAS_HASH;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagNameTest {
    @ParameterizedTest
    @CsvSource({
        "Dragon, dragon",
        "ＤＲＡＧＯＮ, dragon",
        "' dragon ', dragon",
        "'　dragon　', dragon",
        "ﾄﾞﾗｺﾞﾝ, ドラゴン",
        "か\u3099, が",
        "①, 1",
        "㌖, キロメートル",
        "Ñandú, ñandú",
    })
    void two_spellings_of_one_canonical_name_are_one_tag(String spelling, String other) {
        assertThat(new TagName(spelling).canonical()).isEqualTo(new TagName(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "パパ, ハハ",
        "パパ, ババ",
        "ロリ, ろり",
        "はは, ハハ",
        "や, ゃ",
        "dragon, dragons",
        "blue sky, bluesky",
        "e, é",
        "ı, i",
    })
    void what_a_collation_might_hold_for_equal_are_two_tags(String spelling, String other) {
        assertThat(new TagName(spelling).canonical()).isNotEqualTo(new TagName(other).canonical());
        assertThat(new CanonicalName(new TagName(spelling).canonical())).doesNotHaveToString(
                new CanonicalName(new TagName(other).canonical()).toString());
    }

    @Test
    void the_spelling_is_kept_but_for_the_space_around_it() {
        assertThat(new TagName(" Ｂｌｕｅ  Sky　").spelling()).isEqualTo("Ｂｌｕｅ  Sky");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#dragon", "blue#sky", "＃dragon", "blue＃sky", "﹟"})
    void a_hash_is_refused(String spelling) {
        refused(TAG_HAS_HASH, () -> new TagName(spelling))
                .withMessage("タグに利用できない文字 `#` が含まれています (" + spelling + ")");
    }

    @Test
    void a_refusal_names_the_field_that_the_client_used() {
        assertThat(TagName.of("name", " Sky ")).isEqualTo(new TagName("Sky"));

        refused(BAD_USER_INPUT, () -> TagName.of("name", "")).withMessage("name: \"\" (1 to 100 characters)");
        refused(BAD_USER_INPUT, () -> TagName.of("name", "㌖".repeat(17))).withMessageStartingWith("name: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "\u00a0", "a\0b", "a\u007f", "\uD842"})
    void what_is_no_name_is_refused(String spelling) {
        refused(BAD_USER_INPUT, () -> new TagName(spelling)).withMessageStartingWith("tag: ");
    }

    @Test
    void a_tag_is_at_most_a_hundred_characters_long() {
        assertThat(new TagName("𠮷".repeat(100)).canonical()).isEqualTo("𠮷".repeat(100));

        refused(BAD_USER_INPUT, () -> new TagName("𠮷".repeat(101))).withMessageEndingWith("(at most 100 characters, got 101)");
    }

    @Test
    void its_canonical_name_is_not_longer_either() {
        assertThat(new TagName("㌖".repeat(16) + "abcd").canonical()).hasSize(100);

        refused(BAD_USER_INPUT, () -> new TagName("㌖".repeat(16) + "abcde")).withMessageEndingWith("(at most 100 characters, got 101)");
        refused(BAD_USER_INPUT, () -> new TagName("ﷺ".repeat(6))).withMessageEndingWith("got 108)");
    }

    @Test
    void any_text_can_be_looked_up_also_one_that_is_no_name() {
        assertThat(TagName.canonical(" #Ａ ")).isEqualTo("#a");
        assertThat(TagName.canonical("")).isEmpty();
    }

    @Test
    void a_tag_given_twice_counts_once_by_its_first_spelling_in_order() {
        assertThat(TagName.distinct(names("Sky", "dragon", "ＳＫＹ", "DRAGON", "sea"))).isEqualTo(names("Sky", "dragon", "sea"));
    }

    @Test
    void fifty_tags_are_enough_however_often_each_is_given() {
        List<TagName> fifty = IntStream.range(0, 50).mapToObj(i -> new TagName("tag" + i)).toList();
        List<TagName> again = IntStream.range(0, 50).mapToObj(i -> new TagName("TAG" + i)).toList();

        assertThat(TagName.distinct(Stream.concat(fifty.stream(), again.stream()).toList())).isEqualTo(fifty);
        refused(BAD_USER_INPUT, () -> TagName.distinct(Stream.concat(fifty.stream(), names("one more").stream()).toList()))
                .withMessage("tags: 51 (at most 50)");
    }

    @Test
    void an_identifier_is_readable_ascii_and_fits_the_event_store() {
        assertThat(new CanonicalName("blue sky")).hasToString("tag-name:blue+sky");
        assertThat(new CanonicalName("竜")).hasToString("tag-name:%E7%AB%9C");
        assertThat(new CanonicalName("𠮷".repeat(TagName.LONGEST)).toString()).hasSizeLessThan(1300);
    }

    private static List<TagName> names(String... spellings) {
        return Stream.of(spellings).map(TagName::new).toList();
    }
}
