package kamiroda.gateway.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address that the gallery's links begin with. */
@Component
public class PublicUrl {
    private final String configured;
    private volatile int port;

    PublicUrl(@Value("${kamiroda.base-url:}") String configured) {
        this.configured = configured.isEmpty() || configured.endsWith("/") ? configured : configured + "/";
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** Ends with a slash. */
    public String base() {
        return configured.isEmpty() ? "http://127.0.0.1:" + port + "/" : configured;
    }
}
