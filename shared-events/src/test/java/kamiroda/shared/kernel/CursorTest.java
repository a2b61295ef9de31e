package kamiroda.shared.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Cursor NEWEST = new Cursor("created_at desc,number desc", List.of("2026-11-23 09:30:00.123456", "12"));

    @Test
    void a_client_gives_back_what_it_was_given() {
        assertThat(Cursor.decoded("after", NEWEST.encoded())).isEqualTo(NEWEST);
        assertThat(NEWEST.number()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"竜 \"flies\"", "", "a,b", "[\"1\"]", "\n\0", "𠮷"})
    void whatever_a_list_is_sorted_by_comes_back(String title) {
        Cursor cursor = new Cursor("title,number", List.of(title, "12"));

        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decoded("before", cursor.encoded())).isEqualTo(cursor);
    }

    @Test
    void a_cursor_at_an_item_says_which() {
        assertThat(Cursor.decoded("after", Cursor.at(12).encoded()).number()).isEqualTo(12);
    }

    @Test
    void a_list_goes_on_from_a_cursor_of_its_own_order_with_a_value_for_each_column() {
        assertThat(NEWEST.isOf("created_at desc,number desc", 2)).isTrue();
        assertThat(NEWEST.isOf("created_at,number", 2)).isFalse();
        assertThat(new Cursor("created_at desc,number desc", List.of("12")).isOf("created_at desc,number desc", 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "!", "竜", "W10", "bnVsbA", "e30", "W251bGwsIjEiXQ", "AAAA", "QXJ0d29yazoxMg=="})
    void garbage_is_refused(String text) {
        refused(BAD_USER_INPUT, () -> Cursor.decoded("after", text)).withMessage("after: \"" + text + "\" (a cursor of this list)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[]", "[\"number\"]", "[\"number\",\"x\"]", "[\"number\",\"\"]", "[\"number\",\"99999999999\"]", "[\"number\",null]", "[\"number\",[]]", "\"12\"", "{", "[\"number\",\"12\""
    })
    void what_this_server_never_gave_is_refused(String json) {
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));

        refused(BAD_USER_INPUT, () -> Cursor.decoded("before", forged)).withMessageStartingWith("before: ");
    }
}
