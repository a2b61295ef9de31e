package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class WebClientTest {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/artworks", "/artwork/new", "/tagged_artworks/a%2Fb", "/welcome", "/nowhere"})
    void every_page_is_the_clients_and_is_asked_for_anew(String path, Gallery gallery) {
        HttpResponse<String> page = get(gallery, path, "identity");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<div id=\"root\">");
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_page_runs_the_gallerys_scripts_only_and_stands_in_no_frame(Gallery gallery) {
        HttpResponse<String> page = get(gallery, "/", "identity");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void scripts_are_kept_for_ever_and_sent_as_small_as_the_browser_takes_them(Gallery gallery) {
        String script = script(gallery);
        for (String coding : new String[] {"br", "gzip"}) {
            HttpResponse<String> answer = get(gallery, script, coding);
            assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "immutable");
            assertThat(header(answer, "Content-Encoding")).isEqualTo(coding);
            assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
        }
        assertThat(get(gallery, script, "identity").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void a_script_of_another_version_is_not_a_page(Gallery gallery) {
        assertThat(get(gallery, "/assets/index-gone.js", "identity").statusCode()).isEqualTo(404);
    }

    private static String script(Gallery gallery) {
        Matcher matcher = SCRIPT.matcher(get(gallery, "/", "identity").body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> get(Gallery gallery, String path, String coding) {
        return Member.sent(HttpRequest.newBuilder(gallery.at(path)).header("Accept-Encoding", coding).build());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
