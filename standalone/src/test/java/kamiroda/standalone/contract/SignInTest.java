package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class SignInTest {
    private static final String WHO = "{\"query\":\"{ viewer { kmcid name isYou } }\"}";
    private static final String RENAME = "{\"query\":\"mutation { updateAccount(input: { name: \\\"x\\\" }) { account { name } } }\"}";

    @Test
    void who_says_nothing_is_a_guest_who_may_only_read(Gallery gallery) {
        Member guest = gallery.member(null);
        Answer answer = guest.ask("{ viewer { kmcid name isYou } artworks(first: 1) { totalCount } }");
        assertThat(answer.text("viewer.kmcid")).isEqualTo("unknown_user");
        assertThat(answer.at("viewer.isYou").asBoolean()).isTrue();
        int events = gallery.events();
        guest.change("updateAccount", "account { id }", "name", "x").refused("updateAccount", "UNAUTHENTICATED", "Please login");
        String id = "QXJ0d29yazox";
        guest.change("likeArtwork", "like { id }", "artworkId", id).refused("likeArtwork", "UNAUTHENTICATED", "Please login");
        guest.change("unlikeArtwork", "artwork { id }", "artworkId", id).refused("unlikeArtwork", "UNAUTHENTICATED", "Please login");
        guest.change("createComment", "comment { id }", "artworkId", id, "text", "t")
            .refused("createComment", "UNAUTHENTICATED", "Please login");
        guest.change("deleteArtwork", "deletedArtworkId", "id", id).refused("deleteArtwork", "UNAUTHENTICATED", "Please login");
        guest.change("updateArtwork", "artwork { id }", "id", id, "title", "t", "caption", "", "tags", List.of())
            .refused("updateArtwork", "UNAUTHENTICATED", "Please login");
        guest.change("updateTag", "tag { id }", "id", "VGFnOjE=", "name", "t").refused("updateTag", "UNAUTHENTICATED", "Please login");
        Upload.of(Upload.input(), Pictures.PNG).by(guest).refused("uploadArtwork", "UNAUTHENTICATED", "Please login");
        assertThat(gallery.events()).isEqualTo(events);
    }

    @Test
    void a_header_is_believed_from_the_proxy_only(Gallery gallery) throws Exception {
        String login = Gallery.name("proxied");
        assertThat(viewer(gallery, Member.HTTP, "X-Forwarded-User", login)).isEqualTo(login);
        try (HttpClient stranger = HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.2")).build()) {
            assertThat(viewer(gallery, stranger, "X-Forwarded-User", login)).isEqualTo("unknown_user");
            assertThat(viewer(gallery, stranger, "X-Forwarded-User", login, "X-Forwarded-For", "127.0.0.1")).isEqualTo("unknown_user");
        }
    }

    @Test
    void a_person_without_a_proxy_says_a_name(Gallery gallery) throws Exception {
        String name = Gallery.name("神絵師 & +;");
        HttpResponse<Void> answer = Member.HTTP.send(
            HttpRequest.newBuilder(gallery.at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + URLEncoder.encode(" " + name + " ", StandardCharsets.UTF_8))).build(),
            BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(303);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(viewer(gallery, Member.HTTP, "Cookie", cookie.substring(0, cookie.indexOf(';')))).isEqualTo(name);
        Member guest = gallery.member(null);
        Answer renamed = guest.send(guest.request("/api/graphql").header("Content-Type", "application/json")
            .header("Cookie", cookie.substring(0, cookie.indexOf(';'))).POST(BodyPublishers.ofString(RENAME)));
        assertThat(renamed.text("updateAccount.account.name")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kamiroda-name=%zz", "kamiroda-name=", "kamiroda-name=%20", "kamiroda-name=%00", "kamiroda-name=%ff%fe"})
    void a_broken_cookie_is_nobody_or_an_error_with_a_code(String cookie, Gallery gallery) {
        Member guest = gallery.member(null);
        Answer answer = guest.send(guest.request("/api/graphql").header("Content-Type", "application/json").header("Cookie", cookie)
            .POST(BodyPublishers.ofString(WHO)));
        assertThat(answer.status()).isEqualTo(200);
        if (answer.body().has("errors")) {
            assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        } else {
            assertThat(answer.text("viewer.kmcid")).isIn("unknown_user", "\ufffd\ufffd");
        }
    }

    @Test
    void a_name_in_utf_8_is_read_as_such(Gallery gallery) throws Exception {
        Member member = gallery.member(Gallery.name("神絵師"));
        assertThat(Raw.ask(member, "Content-Type: application/json", WHO.getBytes(StandardCharsets.UTF_8)).text("viewer.kmcid"))
            .isEqualTo(member.login());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/post", "http://127.0.0.1/", "http://127.0.0.1:1/x", "not a url", ""})
    void a_change_from_elsewhere_is_refused(String referer, Gallery gallery) {
        String shown = referer.isEmpty() ? "none" : referer;
        String login = Gallery.name("member");
        gallery.member(login).ask("{ viewer { id } }");
        int events = gallery.events();
        for (String header : List.of("Referer", "Origin")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(gallery.at("/api/graphql")).header("X-Forwarded-User", login)
                .header("Content-Type", "application/json");
            Answer answer = Answer.of(Member.sent((referer.isEmpty() ? request : request.header(header, referer))
                .POST(BodyPublishers.ofString(RENAME)).build()));
            answer.refused("updateAccount", "REFERER_CHECK_FAILED", "Referer check failed (" + shown + ")");
        }
        assertThat(gallery.events()).isEqualTo(events);
        HttpRequest read = HttpRequest.newBuilder(gallery.at("/api/graphql")).header("X-Forwarded-User", login)
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString(WHO)).build();
        assertThat(Answer.of(Member.sent(read)).text("viewer.kmcid")).isEqualTo(login);
    }

    @Test
    void a_change_from_a_page_of_ours_is_accepted(Gallery gallery) {
        for (Map.Entry<String, String> from : List.of(
            Map.entry("Referer", gallery.origin() + "/artwork/QXJ0d29yazox"), Map.entry("Origin", gallery.origin()),
                Map.entry("Referer", gallery.origin()))) {
            HttpRequest request = HttpRequest.newBuilder(gallery.at("/api/graphql")).header("X-Forwarded-User", Gallery.name("member"))
                .header("Content-Type", "application/json")
                .header(from.getKey(), from.getValue()).POST(BodyPublishers.ofString(RENAME)).build();
            assertThat(Answer.of(Member.sent(request)).text("updateAccount.account.name")).isEqualTo("x");
        }
    }

    @Test
    void a_login_that_cannot_be_is_refused_with_a_code(Gallery gallery) {
        Answer answer = gallery.member("x".repeat(256)).ask("{ viewer { kmcid } }");
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).contains("login", "255");
    }

    private static String viewer(Gallery gallery, HttpClient client, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(gallery.at("/api/graphql")).headers(headers)
            .header("Content-Type", "application/json").POST(BodyPublishers.ofString(WHO)).build();
        return Answer.of(client.send(request, BodyHandlers.ofString())).text("viewer.kmcid");
    }
}
