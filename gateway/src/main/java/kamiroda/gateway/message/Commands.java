package kamiroda.gateway.message;

import static kamiroda.shared.kernel.Refusal.STORED_NOT_YET_SHOWN;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.kernel.Refusal;

/** Sends commands in their actor's name, and answers when readers see what they did. */
@Component
public class Commands {
    private static final long SHOWN_WITHIN_MILLIS = 10_000;

    private final CommandGateway gateway;
    private final QueryGateway queries;
    private final MeterRegistry meters;

    Commands(CommandGateway gateway, QueryGateway queries, MeterRegistry meters) {
        this.gateway = gateway;
        this.queries = queries;
        this.meters = meters;
    }

    /** What the command's handler answers, once every view has seen what it stated. */
    public <R> CompletableFuture<R> send(Object command, Map<String, ?> metaData) {
        return this.<R>dispatch(command, metaData).thenCompose(result -> shown().thenApply(_ -> result));
    }

    /** The same without waiting for the views. */
    public <R> CompletableFuture<R> dispatch(Object command, Map<String, ?> metaData) {
        Timer.Sample sample = Timer.start(meters);
        return gateway.<R>send(new GenericCommandMessage<>(command).withMetaData(metaData)).whenComplete((_, failure) ->
                sample.stop(meters.timer("kamiroda.commands", "command", command.getClass().getSimpleName(), "outcome", outcome(failure))));
    }

    /** Done, the code of a refusal, or failed. */
    private static String outcome(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "done";
            case CommandExecutionException e when e.getDetails().orElse(null) instanceof Refusal refusal -> refusal.code();
            case Throwable _ -> "failed";
        };
    }

    private CompletableFuture<Void> shown() {
        return queries.query(new AwaitViews(SHOWN_WITHIN_MILLIS), Boolean.class).thenAccept(STORED_NOT_YET_SHOWN::unless);
    }
}
