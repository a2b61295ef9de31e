package kamiroda.standalone.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks to a gallery through the club's proxy; the guest has no login. */
record Member(Gallery gallery, @Nullable String login) {
    static final ObjectMapper JSON = new ObjectMapper();
    /** Half characters, which UTF-8 has no bytes for. */
    private static final Pattern UNPAIRED = Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String POST = "mutation($input: UploadArtworkInput!) { uploadArtwork(input: $input) { artwork { id } } }";

    Answer ask(String query, Object... variables) {
        return ask(query, map(variables));
    }

    Answer ask(String query, Map<String, ?> variables) {
        return send(request("/api/graphql").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json(Map.of("query", query, "variables", variables)))));
    }

    /** A mutation of one input, told by its fields' names and values in turn. */
    Answer change(String mutation, String selection, Object... input) {
        return ask(mutation(mutation, selection), Map.of("input", map(input)));
    }

    static String mutation(String name, String selection) {
        return "mutation($input: " + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input!) { " + name
            + "(input: $input) { " + selection + " } }";
    }

    /** Posts one small picture and tells the artwork's id. */
    String post(String title, String... tags) {
        return post(title, "safe", List.of(tags));
    }

    String post(String title, String rating, List<String> tags) {
        return Upload.of(Upload.input("title", title, "rating", rating, "tags", tags), Pictures.PNG).by(this)
            .text("uploadArtwork.artwork.id");
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gallery.at(path)).timeout(Duration.ofMinutes(2))
            .header("Referer", gallery.origin() + "/");
        return login == null ? request : request.header("X-Forwarded-User", login);
    }

    Answer send(HttpRequest.Builder request) {
        return Answer.of(sent(request.build()));
    }

    static HttpResponse<String> sent(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    static String json(Object value) {
        try {
            return UNPAIRED.matcher(JSON.writeValueAsString(value)).replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
