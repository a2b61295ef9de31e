package kamiroda.gateway.graphql;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.List;
import java.util.Map;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a code to the errors that GraphQL itself finds: a request that cannot be parsed, or does not fit the schema. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {
    private static final int LONGEST = 250;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(ErrorCodes::coded);
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (result.getErrors().stream().allMatch(ErrorCodes::hasCode)) {
            return response;
        }
        List<GraphQLError> errors = result.getErrors().stream().map(error -> hasCode(error) ? error : coded(error)).toList();
        return response.transform(builder -> builder.errors(errors).build());
    }

    private static boolean hasCode(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("code");
    }

    private static GraphQLError coded(GraphQLError error) {
        String code = error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
                ? BAD_USER_INPUT.code()
                : switch (error.getErrorType()) {
                    case ErrorType.InvalidSyntax -> "GRAPHQL_PARSE_FAILED";
                    case ErrorType.ValidationError -> "GRAPHQL_VALIDATION_FAILED";
                    case ErrorType.OperationNotSupported -> "OPERATION_NOT_SUPPORTED";
                    case null, default -> BAD_USER_INPUT.code();
                };
        return GraphQLError.newError()
                .message("%s", shortened(error.getMessage()))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(Map.of("code", code))
                .build();
    }

    /** A value that is wrong may be as long as the request. */
    private static String shortened(String message) {
        return message.codePointCount(0, message.length()) <= LONGEST
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
