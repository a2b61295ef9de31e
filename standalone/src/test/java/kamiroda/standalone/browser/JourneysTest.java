package kamiroda.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.standalone.NodeProgram;
import kamiroda.standalone.OpenGallery;

/** What members do, from end to end; a line in the browser's console fails a journey, and a screenshot shows where. */
@ExtendWith(Chromium.class)
class JourneysTest {
    private static final NodeProgram BROWSER = new NodeProgram("browser");
    private static final Path FAILURES = Path.of("target/browser-failures").toAbsolutePath();

    private static OpenGallery gallery;

    @BeforeAll
    static void open() throws IOException {
        gallery = OpenGallery.empty(Path.of("target/journeys-data"), "--kamiroda.sign-in.admins=carol");
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void who_has_no_proxy_says_their_name_and_comes_back_to_where_they_were() throws Exception {
        go("sign-in");
    }

    @Test
    void three_dropped_pictures_become_a_work_that_the_wall_shows_first() throws Exception {
        go("post");
    }

    @Test
    void a_work_is_liked_and_the_like_is_taken_back() throws Exception {
        go("like");
    }

    @Test
    void a_comment_is_written_changed_deleted_and_brought_back() throws Exception {
        go("comment");
    }

    @Test
    void a_works_tags_are_changed_where_it_stands() throws Exception {
        go("edit-tags");
    }

    @Test
    void a_deleted_work_comes_back_by_undo() throws Exception {
        go("delete");
    }

    @Test
    void language_and_theme_change_at_once_and_are_remembered() throws Exception {
        go("appearance");
    }

    @Test
    void all_of_it_works_on_a_phone_and_no_page_is_wider_than_its_screen() throws Exception {
        go("phone");
    }

    @Test
    void no_mouse_is_needed() throws Exception {
        go("keyboard");
    }

    @Test
    void a_draft_survives_a_reload() throws Exception {
        go("draft");
    }

    @Test
    void old_links_lead_to_the_same_works() throws Exception {
        go("old-links");
    }

    @Test
    void what_others_do_appears_by_itself_and_moves_nothing() throws Exception {
        go("live");
    }

    @Test
    void nothing_on_a_wall_moves_while_it_loads() throws Exception {
        go("calm");
    }

    @Test
    void rated_works_are_veiled_or_hidden_as_one_chooses() throws Exception {
        go("rated");
    }

    @Test
    void a_view_is_rebuilt_and_switched_to_and_back_while_members_browse() throws Exception {
        go("rebuild");
    }

    private static void go(String journey) throws Exception {
        assertThat(BROWSER.run("journey.mjs", gallery.origin(), journey, FAILURES.toString()).asText()).isEqualTo("done");
    }
}
