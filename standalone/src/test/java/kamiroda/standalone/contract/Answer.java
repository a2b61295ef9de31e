package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** What the gallery answered. */
record Answer(int status, String mediaType, JsonNode body) {
    static Answer of(HttpResponse<String> response) {
        try {
            JsonNode body = response.body().isEmpty() ? MissingNode.getInstance() : Member.JSON.readTree(response.body());
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON, status " + response.statusCode() + ": " + response.body(), e);
        }
    }

    /** What is at a path such as {@code viewer.artworks.edges.0.node}, of an answer without errors. */
    JsonNode at(String path) {
        assertThat(body.get("errors")).as(body.toString()).isNull();
        JsonNode found = body.at("/data" + (path.isEmpty() ? "" : "/" + path.replace('.', '/')));
        assertThat(found.isMissingNode()).as("no " + path + " in " + body).isFalse();
        return found;
    }

    String text(String path) {
        return at(path).asText();
    }

    int number(String path) {
        return at(path).asInt();
    }

    /** One field of each node of a connection. */
    List<String> nodes(String connection, String field) {
        List<String> texts = new ArrayList<>();
        at(connection + ".edges").forEach(edge -> texts.add(edge.get("node").get(field).asText()));
        return texts;
    }

    List<String> cursors(String connection) {
        List<String> texts = new ArrayList<>();
        at(connection + ".edges").forEach(edge -> texts.add(edge.get("cursor").asText()));
        return texts;
    }

    /** The only error; every error has a code. */
    JsonNode error() {
        JsonNode errors = body.path("errors");
        assertThat(errors.size()).as(body.toString()).isEqualTo(1);
        assertThat(errors.get(0).path("extensions").path("code").asText()).as(body.toString()).isNotEmpty();
        return errors.get(0);
    }

    String message() {
        return error().get("message").asText();
    }

    String code() {
        return error().at("/extensions/code").asText();
    }

    /** A business refusal as the contract writes it: the field is null, and the error says why and where. */
    Answer refused(String field, String code, String message) {
        assertThat(status).isEqualTo(200);
        assertThat(message()).isEqualTo(message);
        assertThat(code()).isEqualTo(code);
        assertThat(body.at("/data/" + field).isNull()).as(body.toString()).isTrue();
        assertThat(error().get("path").get(0).asText()).isEqualTo(field);
        assertThat(error().get("locations").size()).isPositive();
        return this;
    }
}
