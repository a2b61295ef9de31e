package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class OpenGraphTest {
    private static final String COVER = "query($id: ID!) { node(id: $id) { ... on Artwork { topIllust { artworkId thumbnailUrl } } } }";

    @Test
    void a_pasted_link_tells_title_artist_caption_and_picture(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input("title", "龍 & <b>\"Dragon\"</b> $1", "caption", "一行目\n二行目 </head><script>alert(1)</script>" + "長".repeat(300)), Pictures.PNG)
            .by(alice).text("uploadArtwork.artwork.id");
        Answer cover = alice.ask(COVER, "id", id);
        for (String path : List.of("/artwork/" + id, "/artwork/" + id.replace("=", "%3D"), "/artwork/" + cover.text("node.topIllust.artworkId"),
            "/illust/" + cover.text("node.topIllust.artworkId"))) {
            HttpResponse<String> page = get(gallery, path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
            String head = page.body().substring(0, page.body().indexOf("</head>"));
            assertThat(head).containsOnlyOnce("<title>").contains("<title>龍 &amp; &lt;b&gt;&quot;Dragon&quot;&lt;/b&gt; $1 · " + alice.login() + " · 神ロダ</title>")
                .contains("<meta property=\"og:title\" content=\"龍 &amp; &lt;b&gt;&quot;Dragon&quot;&lt;/b&gt; $1\">")
                .contains("<meta property=\"og:description\" content=\"一行目 二行目 &lt;/head&gt;&lt;script&gt;").contains("長…\">").doesNotContain("長".repeat(200))
                .contains("<meta property=\"og:type\" content=\"article\">")
                .contains("<meta property=\"og:url\" content=\"" + gallery.origin() + "/artwork/" + id + "\">")
                .contains("<meta property=\"og:site_name\" content=\"神ロダ\">")
                .contains("<meta property=\"og:image\" content=\"" + cover.text("node.topIllust.thumbnailUrl") + "\">")
                .contains("<meta property=\"twitter:card\" content=\"summary\">");
            assertThat(page.body()).contains("<body").doesNotContain("<script>alert");
        }
    }

    @Test
    void a_rated_work_tells_everything_but_its_picture(Gallery gallery) {
        String id = gallery.newcomer().post("rated", "r_18", List.of());
        assertThat(get(gallery, "/artwork/" + id).body()).contains("og:title").doesNotContain("og:image");
    }

    @Test
    void a_deleted_or_unknown_work_is_not_found_on_a_page_that_still_draws(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("gone");
        alice.change("deleteArtwork", "deletedArtworkId", "id", id).at("deleteArtwork");
        String plain = get(gallery, "/").body();
        for (String path : List.of("/artwork/" + id, "/artwork/2147483647", "/artwork/9999999999", "/illust/0", "/artwork/nonsense", "/artwork/VGFnOjE=")) {
            HttpResponse<String> page = get(gallery, path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/artwork/new", "/artworks", "/tags", "/tagged_artworks/a%2Fb", "/users/alice"})
    void any_other_page_is_the_clients_own(String path, Gallery gallery) {
        HttpResponse<String> page = get(gallery, path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>神ロダ</title>").doesNotContain("og:");
    }

    private static HttpResponse<String> get(Gallery gallery, String path) {
        return Member.sent(HttpRequest.newBuilder(gallery.at(path)).build());
    }
}
