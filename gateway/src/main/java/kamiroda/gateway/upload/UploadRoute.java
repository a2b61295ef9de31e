package kamiroda.gateway.upload;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.PAYLOAD_TOO_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
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
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import kamiroda.shared.kernel.Refused;

/** Multipart requests to the GraphQL endpoint, answered by the same handler as all others. */
@Configuration(proxyBeanMethods = false)
class UploadRoute {
    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};

    private final WebGraphQlHandler handler;
    private final MultipartConfigElement limits;

    UploadRoute(@Lazy WebGraphQlHandler handler, MultipartConfigElement limits) {
        this.handler = handler;
        this.limits = limits;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> uploads(@Value("${spring.graphql.http.path}") String path) {
        return RouterFunctions.route()
                .POST(path, RequestPredicates.contentType(MediaType.MULTIPART_FORM_DATA), this::answer)
                .build();
    }

    private ServerResponse answer(ServerRequest request) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(limits.getLocation()), "request");
        try {
            return execute(request, MultipartRequest.of(parts(request), directory).request());
        } catch (Refused refused) {
            return refused(refused, request);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private ServerResponse execute(ServerRequest request, SerializableGraphQlRequest graphQl) {
        WebGraphQlRequest web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                cookies(request),
                request.remoteAddress().orElse(null),
                request.attributes(),
                graphQl,
                UUID.randomUUID().toString(),
                request.servletRequest().getLocale());
        WebGraphQlResponse response = handler.handleRequest(web).block();
        return ServerResponse.ok().contentType(answerType(request)).body(response.toMap(), ANSWER);
    }

    private static MultiValueMap<String, HttpCookie> cookies(ServerRequest request) {
        MultiValueMap<String, HttpCookie> cookies = new LinkedMultiValueMap<>();
        request.cookies().values().stream()
                .flatMap(List::stream)
                .forEach(cookie -> cookies.add(cookie.getName(), new HttpCookie(cookie.getName(), cookie.getValue())));
        return cookies;
    }

    private Collection<Part> parts(ServerRequest request) {
        try {
            return request.servletRequest().getParts();
        } catch (IllegalStateException e) {
            throw PAYLOAD_TOO_LARGE.because("A request may be at most " + (limits.getMaxRequestSize() >> 20) + " MiB in all");
        } catch (IOException | ServletException e) {
            throw BAD_USER_INPUT.because("request", "cut off", "a complete multipart/form-data body");
        }
    }

    private static ServerResponse refused(Refused refused, ServerRequest request) {
        HttpStatus status = refused.refusal() == PAYLOAD_TOO_LARGE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        Map<String, Object> error = Map.of("message", refused.getMessage(), "extensions", Map.of("code", refused.refusal().code()));
        return ServerResponse.status(status).contentType(answerType(request)).body(Map.of("errors", List.of(error)), ANSWER);
    }

    private static MediaType answerType(ServerRequest request) {
        return request.headers().accept().contains(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                ? MediaType.APPLICATION_GRAPHQL_RESPONSE
                : MediaType.APPLICATION_JSON;
    }
}
