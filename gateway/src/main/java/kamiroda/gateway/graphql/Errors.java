package kamiroda.gateway.graphql;

import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.AxonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import kamiroda.shared.kernel.Refusal;

/** Says every failure in one form: a sentence, where, and a code; what nobody expected is logged and not told. */
@Component
public class Errors implements DataFetcherExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment env) {
        GraphQLError error = of(exception, env.getExecutionStepInfo().getPath().toString());
        return Mono.just(List.of(GraphqlErrorBuilder.newError(env)
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .extensions(error.getExtensions())
                .build()));
    }

    /** What a failure is called; {@code what} failed, for the log. */
    public static GraphQLError of(Throwable exception, String what) {
        Throwable cause = root(exception);
        if (cause instanceof CommandExecutionException e && e.getDetails().orElse(null) instanceof Refusal refusal) {
            return error(e.getMessage(), refusal.code());
        }
        LOG.error("{} failed", what, cause);
        return cause instanceof AxonException || cause instanceof NestedRuntimeException
                ? error("The gallery's store does not answer; nothing was changed unless the gallery shows it. Try again.", UNAVAILABLE.code())
                : error("This went wrong on our side; it has been noted", "INTERNAL_SERVER_ERROR");
    }

    private static GraphQLError error(String message, String code) {
        return GraphQLError.newError()
                .message("%s", message)
                .errorType(ErrorClassification.errorClassification(code))
                .extensions(Map.of("code", code))
                .build();
    }

    private static Throwable root(Throwable exception) {
        Throwable cause = exception;
        while ((cause instanceof CompletionException || cause instanceof InvocationTargetException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
