package kamiroda.gateway.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who asks from this machine, and not through a proxy, operates it, and may see figures and the details of health on the port that
 * members use. Others are told whether all is well. A management port of its own is not guarded here.
 */
@Configuration(proxyBeanMethods = false)
class Operators {
    private static final List<String> OF_PROXIES = List.of("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-User");
    private static final Principal OPERATOR = () -> "operator";

    @Bean
    FilterRegistrationBean<Filter> operatorsOnly() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(Operators::answer);
        filter.addUrlPatterns("/actuator/*");
        return filter;
    }

    private static void answer(ServletRequest any, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        if (isOperator(request)) {
            chain.doFilter(operating(request), response);
        } else if (request.getRequestURI().startsWith("/actuator/health")) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isOperator(HttpServletRequest request) throws UnknownHostException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && OF_PROXIES.stream().map(request::getHeader).allMatch(Objects::isNull);
    }

    private static HttpServletRequest operating(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return OPERATOR;
            }
        };
    }
}
