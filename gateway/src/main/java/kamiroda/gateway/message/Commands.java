package kamiroda.gateway.message;

import static kamiroda.shared.kernel.Refusal.STORED_NOT_YET_SHOWN;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

import kamiroda.shared.kernel.AwaitViews;

/** Sends commands in their actor's name, and answers when readers see what they did. */
@Component
public class Commands {
    private static final long SHOWN_WITHIN_MILLIS = 10_000;

    private final CommandGateway gateway;
    private final QueryGateway queries;

    Commands(CommandGateway gateway, QueryGateway queries) {
        this.gateway = gateway;
        this.queries = queries;
    }

    /** What the command's handler answers, once every view has seen what it stated. */
    public <R> CompletableFuture<R> send(Object command, Map<String, ?> metaData) {
        return this.<R>dispatch(command, metaData).thenCompose(result -> shown().thenApply(_ -> result));
    }

    /** The same without waiting for the views. */
    public <R> CompletableFuture<R> dispatch(Object command, Map<String, ?> metaData) {
        return gateway.send(new GenericCommandMessage<>(command).withMetaData(metaData));
    }

    private CompletableFuture<Void> shown() {
        return queries.query(new AwaitViews(SHOWN_WITHIN_MILLIS), Boolean.class).thenAccept(STORED_NOT_YET_SHOWN::unless);
    }
}
