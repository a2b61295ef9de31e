package kamiroda.gateway.http;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.PAYLOAD_TOO_LARGE;
import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import kamiroda.gateway.graphql.Errors;
import kamiroda.gateway.upload.JsonRequest;
import kamiroda.gateway.upload.MultipartRequest;
import kamiroda.shared.kernel.Refused;

/**
 * POST requests to the GraphQL endpoint. Spring's own route would take only JSON, and answer what it cannot read without the
 * errors that a GraphQL client looks for.
 */
@Configuration(proxyBeanMethods = false)
class RequestRoute {
    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    private final WebGraphQlHandler handler;
    private final MultipartConfigElement limits;

    RequestRoute(@Lazy WebGraphQlHandler handler, MultipartConfigElement limits) {
        this.handler = handler;
        this.limits = limits;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> requests(@Value("${spring.graphql.http.path}") String path) {
        return RouterFunctions.route().POST(path, this::answer).build();
    }

    private ServerResponse answer(ServerRequest request) throws IOException {
        AnswerType type = AnswerType.of(request.headers()).orElse(null);
        if (type == null) {
            Refused refused = BAD_USER_INPUT.because("Accept", "neither", "application/json or application/graphql-response+json");
            return failed(HttpStatus.NOT_ACCEPTABLE, AnswerType.JSON, refused);
        }
        try {
            MediaType body = contentType(request);
            if (body.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
                return execute(request, JsonRequest.of(request.servletRequest().getInputStream()), type);
            }
            if (body.equalsTypeAndSubtype(MediaType.MULTIPART_FORM_DATA)) {
                return executeWithFiles(request, type);
            }
            Refused refused = BAD_USER_INPUT.because("Content-Type", body, "application/json or multipart/form-data");
            return failed(HttpStatus.UNSUPPORTED_MEDIA_TYPE, type, refused);
        } catch (Exception e) {
            return failed(HttpStatus.INTERNAL_SERVER_ERROR, type, e);
        }
    }

    private static MediaType contentType(ServerRequest request) {
        try {
            return request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        } catch (InvalidMimeTypeException | InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private ServerResponse executeWithFiles(ServerRequest request, AnswerType type) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(limits.getLocation()), "request");
        try {
            return execute(request, MultipartRequest.of(parts(request), directory).request(), type);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private ServerResponse execute(ServerRequest request, SerializableGraphQlRequest graphQl, AnswerType type) {
        WebGraphQlRequest web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                graphQl,
                UUID.randomUUID().toString(),
                request.servletRequest().getLocale());
        WebGraphQlResponse response = handler.handleRequest(web).block();
        BAD_USER_INPUT.unless(!(response.getData() instanceof Publisher), "operation", "subscription", "over a WebSocket only");
        return ServerResponse.status(type.status(response)).contentType(type.mediaType()).body(response.toMap(), ANSWER);
    }

    private Collection<Part> parts(ServerRequest request) {
        try {
            return request.servletRequest().getParts();
        } catch (IllegalStateException e) {
            throw PAYLOAD_TOO_LARGE.because("A request may be at most " + (limits.getMaxRequestSize() >> 20) + " MiB in all");
        } catch (IOException | ServletException e) {
            UNAVAILABLE.unless(!String.valueOf(e.getMessage()).contains("No space left"), "The server's disk is full; try again later");
            throw BAD_USER_INPUT.because("request", "cut off", "a complete multipart/form-data body");
        }
    }

    /** @param otherwise the status for what the client is not to blame for */
    private static ServerResponse failed(HttpStatus otherwise, AnswerType type, Exception failure) {
        GraphQLError error = Errors.of(failure, "A request");
        Object code = error.getExtensions().get("code");
        HttpStatus status = code.equals(PAYLOAD_TOO_LARGE.code()) ? HttpStatus.CONTENT_TOO_LARGE
                : code.equals(BAD_USER_INPUT.code()) && otherwise.is5xxServerError() ? HttpStatus.BAD_REQUEST : otherwise;
        Map<String, Object> answer = Map.of("errors", List.of(Map.of("message", error.getMessage(), "extensions", Map.of("code", code))));
        return ServerResponse.status(status).contentType(type.mediaType()).body(answer, ANSWER);
    }
}
