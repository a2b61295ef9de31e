package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.standalone.NodeProgram;

/** What the authors of the protocols ask of every server. */
@ExtendWith(Gallery.Visit.class)
class ProtocolTest {
    private static final NodeProgram CLIENTS = new NodeProgram("graphql-http");

    @Test
    void graphql_over_http_holds_in_every_must_and_should(Gallery gallery) throws Exception {
        JsonNode audits = CLIENTS.run("audits.mjs", gallery.at("/api/graphql").toString());
        audits.forEach(audit -> System.out.println(audit.get("status").asText() + " " + audit.get("id").asText() + " " + audit.get("name")
            .asText() + " " + audit.path("reason").asText()));
        assertThat(audits).hasSizeGreaterThan(60)
            .filteredOn(audit -> !audit.get("name").asText().startsWith("MAY"))
                .allSatisfy(audit -> assertThat(audit.get("status").asText()).as(audit.toString()).isEqualTo("ok"));
    }

    @Test
    void graphql_transport_ws_answers_a_query(Gallery gallery) throws Exception {
        String login = Gallery.name("member");
        JsonNode answer = CLIENTS.run("subscribe.mjs", gallery.at("/api/graphql").toString().replace("http:", "ws:"),
            "{ viewer { kmcid } artworks(first: 1) { totalCount } }", login);
        assertThat(answer.at("/data/viewer/kmcid").asText()).as(answer.toString()).isEqualTo(login);
        assertThat(answer.at("/data/artworks/totalCount").isInt()).isTrue();
    }
}
