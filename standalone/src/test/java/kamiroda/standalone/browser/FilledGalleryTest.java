package kamiroda.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.standalone.NodeProgram;
import kamiroda.standalone.OpenGallery;

/** What judges of web pages say of every page, in a gallery that has a club's works. */
@ExtendWith(Chromium.class)
class FilledGalleryTest {
    private static final NodeProgram BROWSER = new NodeProgram("browser");
    private static final int PAGES = 24;

    private static OpenGallery gallery;

    @BeforeAll
    static void open() throws Exception {
        gallery = OpenGallery.empty(Path.of("target/filled-data"), "--kamiroda.sign-in.admins=carol");
        assertThat(BROWSER.run("fill.mjs", gallery.origin(), "200").asInt()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_on_any_page_in_either_theme_on_desk_and_phone() throws Exception {
        JsonNode pages = BROWSER.run("axe.mjs", gallery.origin());
        assertThat(pages).hasSize(PAGES);
        return pages.propertyStream().map(page -> dynamicTest(page.getKey(), () -> assertThat(page.getValue()).isEmpty()));
    }

    /** How quick a page is on a machine that does other things, too, is told, but nothing depends on it. */
    @TestFactory
    Stream<DynamicTest> lighthouse_is_content_with_two_hundred_works() throws Exception {
        JsonNode pages = BROWSER.run("lighthouse.mjs", gallery.origin());
        assertThat(pages).hasSize(4);
        return pages.propertyStream().map(page -> dynamicTest(page.getKey(), () -> assertContent(page.getKey(), page.getValue())));
    }

    private static void assertContent(String name, JsonNode page) {
        System.out.println("Lighthouse on " + name + ": " + page.get("scores"));
        assertThat(page.at("/scores/accessibility").asInt()).as(page.toString()).isEqualTo(100);
        assertThat(page.at("/scores/best-practices").asInt()).as(page.toString()).isGreaterThanOrEqualTo(95);
    }
}
