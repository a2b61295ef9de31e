package kamiroda.command.wiring;

import java.time.Duration;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import kamiroda.command.store.MySqlEventStorageEngine;

/** Events in MySQL, unless {@code axon.axonserver.enabled} sends them to Axon Server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class EventStoreConfiguration {
    private static final Duration PATIENCE_WITH_THE_DATABASE = Duration.ofSeconds(30);

    @Bean
    EventStorageEngine eventStorageEngine(DataSource dataSource, Serializer serializer) {
        return new MySqlEventStorageEngine(dataSource, serializer, new EventUpcasterChain(), PATIENCE_WITH_THE_DATABASE);
    }

    /** By our own hand: Axon's auto-configuration has been seen to leave the store out without a word. */
    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }
}
