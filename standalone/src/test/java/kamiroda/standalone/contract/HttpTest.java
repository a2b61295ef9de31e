package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Gallery.Visit.class)
class HttpTest {
    @Test
    void ping_answers(Gallery gallery) {
        HttpResponse<String> ping = Member.sent(HttpRequest.newBuilder(gallery.at("/api/ping")).build());
        assertThat(ping.statusCode()).isEqualTo(200);
        assertThat(ping.body()).isEqualTo("{\"ok\":true}");
        assertThat(ping.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/graphql", "/api/graphql?query=%7Bviewer%7Bid%7D%7D"})
    void get_is_not_allowed(String path, Gallery gallery) {
        HttpResponse<String> answer = Member.sent(HttpRequest.newBuilder(gallery.at(path)).header("Accept", "application/json").build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void the_query_string_and_unknown_variables_are_ignored(Gallery gallery) {
        Member alice = gallery.newcomer();
        Answer answer = alice.send(alice.request("/api/graphql?_trace_opname=Who&query=nonsense")
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString("{\"id\":\"x\",\"query\":\"query Who { viewer { kmcid }"
                + " }\",\"operationName\":\"Who\",\"variables\":{\"unknown\":{\"a\":[1]},\"b\":null},\"extensions\":{}}")));
        assertThat(answer.text("viewer.kmcid")).isEqualTo(alice.login());
        assertThat(alice.send(alice.request("/api/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(
            "{\"query\":\"{ viewer { kmcid } }\",\"operationName\":null,\"variables\":null,\"extensions\":null}"))).text("viewer.kmcid"))
                .isEqualTo(alice.login());
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/graphql-response+json, application/graphql-response+json",
        "'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', application/graphql-response+json",
        "'application/json;q=0.5, application/graphql-response+json;q=0.9', application/graphql-response+json",
        "*/*, application/json", "application/*, application/json", ", application/json"})
    void the_answer_is_of_the_type_asked_for(String accept, String expected, Gallery gallery) {
        Member alice = gallery.newcomer();
        HttpRequest.Builder request = alice.request("/api/graphql").header("Content-Type", "application/json");
        Answer answer = alice.send((accept == null ? request : request.header("Accept", accept))
            .POST(BodyPublishers.ofString("{\"query\":\"{ viewer { kmcid } }\"}")));
        assertThat(answer.mediaType()).startsWith(expected);
        assertThat(answer.text("viewer.kmcid")).isEqualTo(alice.login());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ viewer { | GRAPHQL_PARSE_FAILED",
        "{ nobody } | GRAPHQL_VALIDATION_FAILED",
        "{ artworks(first: \"x\") { totalCount } } | GRAPHQL_VALIDATION_FAILED",
        "query($first: Int!) { artworks(first: $first) { totalCount } } | BAD_USER_INPUT",
        "query A { viewer { id } } query B { viewer { id } } | GRAPHQL_VALIDATION_FAILED",
        "fragment A on Account { id } | GRAPHQL_VALIDATION_FAILED",
        "{ node(id: \"nonsense\") { id } } | BAD_USER_INPUT",
        "mutation { likeArtwork { like { id } } } | GRAPHQL_VALIDATION_FAILED"})
    void errors_of_graphql_itself_have_a_code(String query, String code, Gallery gallery) {
        Member alice = gallery.newcomer();
        assertThat(alice.ask(query).code()).isEqualTo(code);
        Answer modern = alice.send(alice.request("/api/graphql").header("Content-Type", "application/json")
            .header("Accept", "application/graphql-response+json")
            .POST(BodyPublishers.ofString(Member.json(Map.of("query", query)))));
        assertThat(modern.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "\"text\"", "{}", "{\"query\":7}", "{\"query\":null}",
        "{\"query\":\"{ viewer { id } }\"} x", "[{\"query\":\"{ viewer { id } }\"}]",
        "{\"query\":\"{ viewer { id } }\",\"variables\":7}", "{\"query\":\"{ viewer { id } }\",\"variables\":[]}",
            "{\"query\":\"{ viewer { id } }\",\"operationName\":7}",
        "{\"query\":\"{ viewer { id } }\",\"extensions\":7}"})
    void a_body_that_is_no_request_is_an_error_with_a_code(String body, Gallery gallery) {
        Member alice = gallery.newcomer();
        for (String accept : List.of("application/json", "application/graphql-response+json")) {
            Answer answer = alice.send(alice.request("/api/graphql").header("Content-Type", "application/json").header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.mediaType()).startsWith(accept);
            assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.message()).startsWith("request");
        }
    }

    @ParameterizedTest
    @CsvSource({"text/plain, application/json, 415", "application/x-www-form-urlencoded, application/json, 415",
        "application/json, text/html, 406", "application/json; charset=utf-8, application/graphql-response+json; charset=utf-8, 200",
        "nonsense, application/json, 415", "application/json, nonsense, 406"})
    void other_types_are_refused_by_status(String contentType, String accept, int status, Gallery gallery) {
        Member alice = gallery.newcomer();
        HttpResponse<String> answer = Member.sent(alice.request("/api/graphql").header("Content-Type", contentType).header("Accept", accept)
            .POST(BodyPublishers.ofString("{\"query\":\"{ viewer { id } }\"}")).build());
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void coercion_names_the_value(Gallery gallery) {
        Member alice = gallery.newcomer();
        Answer answer = alice.ask("query($rating: [ArtworkRatingEnum!]) { artworks(rating: $rating) { totalCount } }", "rating", "r_99");
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.message()).contains("r_99");
    }
}
