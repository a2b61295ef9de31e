package kamiroda.gateway.signin;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Whether a page of this gallery sent a request, as far as a browser tells: a form elsewhere cannot post in a member's name. */
@Component
class SameOrigin {
    private final PublicUrl publicUrl;

    SameOrigin(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The origin that is not ours, or {@code none} when the request names none; empty when all is well. */
    Optional<String> problem(HttpHeaders headers) {
        String said = Optional.ofNullable(headers.getFirst(HttpHeaders.ORIGIN))
                .filter(origin -> !origin.equals("null"))
                .or(() -> Optional.ofNullable(headers.getFirst(HttpHeaders.REFERER)))
                .orElse("none");
        String authority = authority(said);
        boolean ours = authority != null && (authority.equals(headers.getFirst(HttpHeaders.HOST)) || authority.equals(authority(publicUrl.base())));
        return ours ? Optional.empty() : Optional.of(said);
    }

    private static @Nullable String authority(String url) {
        try {
            return URI.create(url).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
