package kamiroda.gateway.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import kamiroda.shared.account.Login;
import kamiroda.shared.kernel.Refused;

/** For a person without a proxy: the page on which they say who they are. */
@RestController
@ConditionalOnProperty("kamiroda.sign-in.choose-name")
class NameController {
    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/sign-in")
    ResponseEntity<Void> signIn(@RequestParam String name) {
        return withCookie(new Login(name.strip()).name(), KEPT);
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut() {
        return withCookie("", Duration.ZERO);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return ResponseEntity.badRequest().contentType(MediaType.TEXT_PLAIN).body(refused.getMessage());
    }

    private static ResponseEntity<Void> withCookie(String name, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(SignIn.COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8))
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create("/"))
                .build();
    }
}
