package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String OUTSIDE_THE_BMP = "𠮷";
    private static final String HALF_A_CHARACTER = "\uD842";
    private static final String OTHER_HALF = "\uDFB7";

    @Test
    void lengths_are_counted_in_code_points() {
        assertThat(Text.name("title", OUTSIDE_THE_BMP.repeat(255), 255)).hasSize(510);
        assertThat(Text.prose("caption", OUTSIDE_THE_BMP.repeat(3), 3)).isEqualTo(OUTSIDE_THE_BMP.repeat(3));

        refused(BAD_USER_INPUT, () -> Text.name("title", OUTSIDE_THE_BMP.repeat(256), 255))
                .withMessageStartingWith("title: \"" + OUTSIDE_THE_BMP.repeat(40) + "…\"")
                .withMessageEndingWith("(at most 255 characters, got 256)");
        refused(BAD_USER_INPUT, () -> Text.prose("caption", "abcd", 3)).withMessage("caption: \"abcd\" (at most 3 characters, got 4)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void a_name_has_something_to_see(String blank) {
        refused(BAD_USER_INPUT, () -> Text.name("title", blank, 255)).withMessageEndingWith("(1 to 255 characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_label_may_be_blank_but_has_no_control_character(String blank) {
        assertThat(Text.label("altText", blank, 10)).isEqualTo(blank);
        refused(BAD_USER_INPUT, () -> Text.label("altText", blank + "\b", 10)).withMessageEndingWith("(no control characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void prose_may_be_blank(String blank) {
        assertThat(Text.prose("caption", blank, 10)).isEqualTo(blank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\b", "\r", "\u001b", "\u007f", "\u0085", "\u009f"})
    void a_name_has_no_control_character(String control) {
        refused(BAD_USER_INPUT, () -> Text.name("title", "a" + control + "b", 255)).withMessage("title: \"a\uFFFDb\" (no control characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\ttwo", "👨‍👩‍👧", "e\u0301", "\u202Eabc"})
    void a_name_may_be_broken_in_lines_and_hold_any_other_character(String name) {
        assertThat(Text.name("title", name, 255)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a" + HALF_A_CHARACTER, HALF_A_CHARACTER + "b", OTHER_HALF, OTHER_HALF + HALF_A_CHARACTER})
    void half_a_character_cannot_be_stored(String torn) {
        refused(BAD_USER_INPUT, () -> Text.name("title", torn, 255)).withMessageEndingWith("(no unpaired surrogates)");
        refused(BAD_USER_INPUT, () -> Text.prose("caption", torn, 10_000)).withMessageEndingWith("(no unpaired surrogates)");
    }

    @Test
    void an_error_shows_enough_of_a_value_to_recognise_it_and_nothing_unprintable() {
        assertThat(Text.shown("dragon")).isEqualTo("\"dragon\"");
        assertThat(Text.shown(OUTSIDE_THE_BMP.repeat(40))).isEqualTo('"' + OUTSIDE_THE_BMP.repeat(40) + '"');
        assertThat(Text.shown(OUTSIDE_THE_BMP.repeat(41))).isEqualTo('"' + OUTSIDE_THE_BMP.repeat(40) + "…\"");
        assertThat(Text.shown("a\nb\u001b" + HALF_A_CHARACTER)).isEqualTo("\"a\uFFFDb\uFFFD\uFFFD\"");
    }
}
