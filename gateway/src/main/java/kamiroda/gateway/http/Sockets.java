package kamiroda.gateway.http;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** WebSockets for subscriptions. */
@Configuration(proxyBeanMethods = false)
class Sockets {
    /** The default of 8 KiB is less than a web client's larger documents. */
    private static final int LONGEST_MESSAGE = 128 << 10;

    /** Spring's own would compare origins with the address behind the proxy; sign-in does, and knows better. */
    @Bean
    GraphQlWebSocketHandler socketHandler(WebGraphQlHandler handler, GraphQlProperties properties) {
        GraphQlProperties.Websocket websocket = properties.getWebsocket();
        return new GraphQlWebSocketHandler(
                handler, new JacksonJsonHttpMessageConverter(), websocket.getConnectionInitTimeout(), websocket.getKeepAlive(), null);
    }

    @Bean
    ServletServerContainerFactoryBean socketLimits() {
        ServletServerContainerFactoryBean limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        return limits;
    }
}
