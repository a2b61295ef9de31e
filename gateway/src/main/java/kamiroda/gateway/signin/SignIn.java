package kamiroda.gateway.signin;

import static kamiroda.shared.kernel.Refusal.REFERER_CHECK_FAILED;
import static kamiroda.shared.kernel.Refusal.UNAUTHENTICATED;

import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import kamiroda.gateway.graphql.Errors;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.kernel.Role;

/** Finds out who sent each request, and gives their account to the fields that ask. */
@Component
class SignIn implements WebGraphQlInterceptor, Ordered {
    static final String COOKIE = "kamiroda-name";
    static final String GUEST = "unknown_user";
    private static final String HEADER = "X-Forwarded-User";

    private final SignInProperties properties;
    private final List<AddressRange> proxies;
    private final Members members;
    private final SameOrigin sameOrigin;
    private final OperatorKey key;

    SignIn(SignInProperties properties, Members members, SameOrigin sameOrigin, OperatorKey key) {
        this.properties = properties;
        this.proxies = properties.trustedProxies().stream().map(AddressRange::of).toList();
        this.members = members;
        this.sameOrigin = sameOrigin;
        this.key = key;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String login = login(request).orElse(GUEST);
        return Mono.fromFuture(() -> members.see(login))
                .flatMap(account -> chain.next(signedIn(request, login, account)))
                .onErrorResume(failure -> Mono.just(failed(request, failure)));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private WebGraphQlRequest signedIn(WebGraphQlRequest request, String login, AccountId account) {
        Caller caller = new Caller(account, login.equals(GUEST), roles(login, request), writing(login, request), provenance(request));
        request.configureExecutionInput((_, input) -> input.graphQLContext(context -> context.put(Caller.class, caller)).build());
        return request;
    }

    private static WebGraphQlResponse failed(WebGraphQlRequest request, Throwable failure) {
        ExecutionResult result = ExecutionResult.newExecutionResult().addError(Errors.of(failure, "A request")).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private Optional<String> login(WebGraphQlRequest request) {
        return Optional.ofNullable(request.getHeaders().getFirst(HEADER))
                .filter(_ -> isTrusted(request.getRemoteAddress()) || key.isIn(request.getHeaders()))
                .map(Latin1::asUtf8)
                .or(() -> chosenName(request))
                .filter(name -> !name.isBlank());
    }

    /** From the header itself: a WebSocket's requests have no other cookies. */
    private Optional<String> chosenName(WebGraphQlRequest request) {
        return request.getHeaders().getOrEmpty(HttpHeaders.COOKIE).stream()
                .flatMap(cookies -> Arrays.stream(cookies.split(";")))
                .map(String::strip)
                .filter(cookie -> properties.chooseName() && cookie.startsWith(COOKIE + "="))
                .findFirst()
                .flatMap(cookie -> decoded(cookie.substring(COOKIE.length() + 1)));
    }

    /** A cookie that we never set is nobody's. */
    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(@Nullable InetSocketAddress peer) {
        return peer != null && proxies.stream().anyMatch(range -> range.contains(peer.getAddress()));
    }

    private Set<Role> roles(String login, WebGraphQlRequest request) {
        Set<Role> roles = properties.rolesOf(login);
        if (key.isIn(request.getHeaders())) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }

    private @Nullable Refused writing(String login, WebGraphQlRequest request) {
        if (login.equals(GUEST) && !properties.guestsMayWrite()) {
            return UNAUTHENTICATED.because();
        }
        return sameOrigin.problem(request.getHeaders()).map(REFERER_CHECK_FAILED::because).orElse(null);
    }

    private static Map<String, String> provenance(WebGraphQlRequest request) {
        InetSocketAddress peer = request.getRemoteAddress();
        return Map.of("request", request.getId(), "address", peer == null ? "" : peer.getAddress().getHostAddress());
    }
}
