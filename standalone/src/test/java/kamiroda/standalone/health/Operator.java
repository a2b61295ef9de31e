package kamiroda.standalone.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.gateway.message.Commands;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.standalone.OpenGallery;

/** Somebody who looks after a gallery, and breaks it. */
record Operator(OpenGallery gallery) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(gallery.origin() + "/actuator/" + path));
            return HTTP.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode health(String of) {
        try {
            return JSON.readTree(get("health" + of).body());
        } catch (JsonProcessingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String status(String of) {
        return health(of).path("status").asText();
    }

    /** 200 when a probe is content. */
    int probe(String group) {
        return get("health/" + group).statusCode();
    }

    /** The value of a series as Prometheus reads it. */
    double figure(String series) {
        var line = Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE).matcher(get("prometheus").body());
        return line.find() ? Double.parseDouble(line.group(1)) : Double.NaN;
    }

    /** Without waiting for the views. */
    CompletableFuture<AccountId> join(String name) {
        return gallery.program().getBean(Commands.class).dispatch(new JoinAccount(new Login(name)), Map.of());
    }

    void sql(String statement) {
        gallery.program().getBean(JdbcClient.class).sql(statement).update();
    }
}
