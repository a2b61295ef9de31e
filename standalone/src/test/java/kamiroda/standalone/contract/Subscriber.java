package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;

import kamiroda.standalone.Eventually;

/** One connection of the protocol graphql-transport-ws, and what comes over it but pongs. */
final class Subscriber implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final BlockingQueue<JsonNode> come = new LinkedBlockingQueue<>();
    private final StringBuilder begun = new StringBuilder();
    private final WebSocket socket;
    private final Member member;
    private volatile boolean asleep;

    private Subscriber(Member member, WebSocket.Builder builder) {
        this.member = member;
        this.socket = builder.subprotocols("graphql-transport-ws").buildAsync(member.gallery().at("/api/graphql", "ws"), this).join();
        say(Map.of("type", "connection_init"));
        assertThat(next().get("type").asText()).isEqualTo("connection_ack");
    }

    static Subscriber of(Member member) {
        return new Subscriber(member, socket(member).header("Origin", member.gallery().origin()));
    }

    /** One who takes nothing from the wire until woken up. */
    static Subscriber asleep(Member member) {
        Subscriber subscriber = of(member);
        subscriber.asleep = true;
        return subscriber;
    }

    void wakeUp() {
        asleep = false;
        socket.request(Long.MAX_VALUE);
    }

    static Subscriber by(Member member, WebSocket.Builder builder) {
        return new Subscriber(member, builder);
    }

    /** What a connection is made by; without an origin. */
    static WebSocket.Builder socket(Member member) {
        WebSocket.Builder builder = Member.HTTP.newWebSocketBuilder();
        return member.login() == null ? builder : builder.header("X-Forwarded-User", member.login());
    }

    /** Subscribes, and waits until the gallery knows it. */
    Subscriber to(String subscription, Object... variables) {
        int before = active(member.gallery());
        ask(subscription, variables);
        Eventually.until(() -> active(member.gallery()) == before + 1);
        return this;
    }

    void ask(String document, Object... variables) {
        say(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document, "variables", Member.map(variables))));
    }

    static int active(Gallery gallery) {
        return gallery.bean(QueryUpdateEmitter.class).activeSubscriptions().size();
    }

    /** The data of the next item. */
    JsonNode item() {
        JsonNode message = next();
        assertThat(message.get("type").asText()).as(message.toString()).isEqualTo("next");
        assertThat(message.at("/payload/errors").isMissingNode()).as(message.toString()).isTrue();
        return message.at("/payload/data");
    }

    /** The next message, pings left out. */
    JsonNode next() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonNode message = any();
        while (message.get("type").asText().equals("ping")) {
            assertThat(System.nanoTime()).as("nothing but pings came").isLessThan(deadline);
            message = any();
        }
        return message;
    }

    JsonNode any() {
        try {
            JsonNode message = come.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(message).as("nothing came").isNotNull();
            return message;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    boolean isSilent() {
        return come.stream().allMatch(message -> message.get("type").asText().equals("ping"));
    }

    void say(Map<String, ?> message) {
        socket.sendText(Member.json(message), true).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        begun.append(text);
        if (last) {
            come.add(parsed(begun.toString()));
            begun.setLength(0);
        }
        if (!asleep) {
            from.request(1);
        }
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        come.add(parsed("{\"type\":\"closed\",\"status\":" + status + "}"));
        return CompletableFuture.completedFuture(null);
    }

    private static JsonNode parsed(String text) {
        try {
            return Member.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Leaves without a word, as a browser that is killed. */
    @Override
    public void close() {
        socket.abort();
    }
}
