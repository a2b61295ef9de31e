package kamiroda.standalone;

import java.time.Clock;
import java.time.Duration;

import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import kamiroda.shared.kernel.EventSerializer;

/** What every side needs once in a process. */
@Configuration(proxyBeanMethods = false)
class SharedBeans {
    @Bean
    @Primary
    Serializer serializer() {
        return new EventSerializer();
    }

    /** Microseconds are what the databases keep. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
