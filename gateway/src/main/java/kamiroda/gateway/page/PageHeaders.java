package kamiroda.gateway.page;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import kamiroda.gateway.signin.PublicUrl;

/** Tells browsers what a page of the gallery may do: run the gallery's own scripts and no others, and be in nobody's frame. */
@Component
class PageHeaders implements HandlerInterceptor {
    private final PublicUrl publicUrl;

    PageHeaders(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", "default-src 'self'; img-src 'self' blob: data: %s; object-src 'none'; base-uri 'none';"
                .formatted(origin()) + " form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        return true;
    }

    /** Pictures are named by the gallery's public address, which need not be the one that the page was asked at. */
    private String origin() {
        URI url = URI.create(publicUrl.base());
        return url.getScheme() + "://" + url.getAuthority();
    }
}
