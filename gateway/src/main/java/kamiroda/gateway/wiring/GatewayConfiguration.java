package kamiroda.gateway.wiring;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import kamiroda.gateway.signin.SignInProperties;

/** The gateway: resolvers, uploads, pictures, sign-in. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("kamiroda.gateway")
@EnableConfigurationProperties(SignInProperties.class)
public class GatewayConfiguration {}
