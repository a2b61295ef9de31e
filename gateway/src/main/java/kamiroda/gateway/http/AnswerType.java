package kamiroda.gateway.http;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.servlet.function.ServerRequest;

/** The two ways in which GraphQL over HTTP lets a client be answered. */
enum AnswerType {
    GRAPHQL_RESPONSE(MediaType.APPLICATION_GRAPHQL_RESPONSE),
    JSON(MediaType.APPLICATION_JSON);

    private final MediaType mediaType;

    AnswerType(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    /** The first that a client accepts, by its own preference; empty when it accepts neither. */
    static Optional<AnswerType> of(ServerRequest.Headers headers) {
        try {
            List<MediaType> accepted = headers.accept();
            return accepted.isEmpty()
                    ? Optional.of(JSON)
                    : accepted.stream()
                            .sorted(comparingDouble(MediaType::getQualityValue).reversed())
                            .map(AnswerType::of)
                            .filter(Objects::nonNull)
                            .findFirst();
        } catch (InvalidMimeTypeException | InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable AnswerType of(MediaType accepted) {
        if (accepted.equalsTypeAndSubtype(GRAPHQL_RESPONSE.mediaType)) {
            return GRAPHQL_RESPONSE;
        }
        return accepted.includes(JSON.mediaType) ? JSON : null;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** Plain JSON says in its errors alone that nothing was executed. */
    HttpStatus status(WebGraphQlResponse response) {
        return this == JSON || response.getExecutionResult().isDataPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
