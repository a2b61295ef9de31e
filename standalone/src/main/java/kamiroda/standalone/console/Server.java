package kamiroda.standalone.console;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import kamiroda.shared.kernel.EventSerializer;
import kamiroda.shared.kernel.Refusal;
import kamiroda.shared.rebuild.DeadLetterView;
import kamiroda.shared.rebuild.OrderView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.standalone.commandline.Trouble;

/** A gallery as an admin's program speaks to it: by GraphQL, like everybody. */
final class Server implements AutoCloseable {
    private static final ObjectMapper JSON = EventSerializer.mapper();
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration LONGEST_ORDER = Duration.ofMinutes(10); // all dead letters are tried while one waits
    private static final String LETTERS = "query($name: String!) { deadLetters(name: $name) { position sequence event cause since } }";

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();
    private final URI address;
    private final String login;
    private final @Nullable String key;

    /** @param key of an operator; absent for a gallery that knows who speaks without */
    Server(URI address, String login, @Nullable String key) {
        this.address = address;
        this.login = login;
        this.key = key;
    }

    URI address() {
        return address;
    }

    List<ProjectionView> views() {
        return List.of(read(ask("{ projections { ...view } } " + fragment(), Map.of()).get("projections"), ProjectionView[].class));
    }

    /** The events that the serving generation could not apply, oldest first. */
    List<DeadLetterView> deadLetters(String view) {
        return List.of(read(ask(LETTERS, Map.of("name", view)).get("deadLetters"), DeadLetterView[].class));
    }

    /** Gives an order; answers with the view as it is then. */
    ProjectionView order(OrderView order) {
        var input = new HashMap<String, Object>(Map.of("name", order.view(), "reason", order.reason()));
        var mutation = switch (order.order()) {
            case REBUILD -> "($input: ProjectionInput!) { order: rebuildProjection";
            case VERIFY -> "($input: GenerationInput!) { order: verifyProjection";
            case SWITCH -> "($input: GenerationInput!) { order: switchProjection";
            case DROP -> "($input: GenerationInput!) { order: dropGeneration";
            case PAUSE -> "($input: GenerationInput!) { order: pauseProjection";
            case RESUME -> "($input: GenerationInput!) { order: resumeProjection";
            case RETRY -> order.number() == 0 ? "($input: ProjectionInput!) { order: retryDeadLetters" : "($input: DeadLetterInput!) { order: retryDeadLetter";
            case EVICT -> "($input: DeadLetterInput!) { order: evictDeadLetter";
        };
        switch (order.order()) {
            case VERIFY, SWITCH, DROP, PAUSE, RESUME -> input.put("generation", order.number());
            case EVICT -> input.put("position", order.number());
            case RETRY -> input.putAll(order.number() == 0 ? Map.of() : Map.of("position", order.number()));
            case REBUILD -> { } // the view says it all
        }
        var answer = ask("mutation" + mutation + "(input: $input) { projection { ...view } } } " + fragment(), Map.of("input", input));
        return read(answer.at("/order/projection"), ProjectionView.class);
    }

    private JsonNode ask(String query, Map<String, ?> variables) {
        var answer = sent(query, variables);
        var error = answer.at("/errors/0");
        if (error.isMissingNode()) {
            return answer.get("data");
        }
        var sentence = error.path("message").asText();
        throw new Trouble(error.at("/extensions/code").asText().equals(Refusal.FORBIDDEN.code()) ? sentence + ", and " + whoWeAre() : sentence);
    }

    /** What there is to do for somebody who may not. */
    private String whoWeAre() {
        var known = sent("{ viewer { kmcid } }", Map.of()).at("/data/viewer/kmcid").asText();
        return known.equals(login)
            ? login + " is none at " + address + ": name that login in its kamiroda.sign-in.admins, or another one with --as LOGIN."
            : address + " does not believe that " + login + " speaks: its kamiroda.sign-in.trusted-proxies do not name this machine.";
    }

    private JsonNode sent(String query, Map<String, ?> variables) {
        try {
            var response = http.send(request(JSON.writeValueAsString(Map.of("query", query, "variables", variables))), BodyHandlers.ofString());
            return answer(response);
        } catch (IOException failed) {
            var reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            throw new Trouble("No gallery answers at " + address + " (" + reason + "): see whether it runs, and whether the address is right.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("The command was interrupted.");
        }
    }

    private HttpRequest request(String body) {
        var request = HttpRequest.newBuilder(address.resolve("api/graphql")).timeout(LONGEST_ORDER)
            .header("Content-Type", "application/json").header("Accept", "application/json")
            .header("X-Forwarded-User", login)
            .header("Origin", address.resolve("/").toString().replaceFirst("/$", ""));
        return (key == null ? request : request.header("Authorization", "Bearer " + key)).POST(BodyPublishers.ofString(body)).build();
    }

    private JsonNode answer(HttpResponse<String> response) throws JsonProcessingException {
        var body = response.headers().firstValue("Content-Type").orElse("").contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
        if (!body.has("data") && !body.has("errors")) {
            throw new Trouble("What answers at " + address + " is no gallery, or a proxy that wants another sign-in (it said "
                + response.statusCode() + "): give the gallery's own address.");
        }
        return body;
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        return JSON.convertValue(node, type);
    }

    private static String fragment() {
        try {
            return new ClassPathResource("console/view.graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
