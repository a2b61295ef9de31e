package kamiroda.gateway.signin;

import static kamiroda.shared.kernel.Refusal.REFERER_CHECK_FAILED;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.handler.MappedInterceptor;

/**
 * Lets a page of another origin open no WebSocket, which would be its visitor's. A program, which names no origin, may; what it changes
 * through it is checked as ever.
 */
@Configuration(proxyBeanMethods = false)
class SocketOrigin implements HandlerInterceptor {
    private final SameOrigin sameOrigin;

    SocketOrigin(SameOrigin sameOrigin) {
        this.sameOrigin = sameOrigin;
    }

    @Bean
    MappedInterceptor socketOriginChecked(@Value("${spring.graphql.websocket.path}") String path) {
        return new MappedInterceptor(new String[] {path}, this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
        Optional<String> problem = sameOrigin.problem(headers).filter(_ -> headers.getUpgrade() != null && headers.getOrigin() != null);
        if (problem.isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, REFERER_CHECK_FAILED.because(problem.get()).getMessage());
        }
        return problem.isEmpty();
    }
}
