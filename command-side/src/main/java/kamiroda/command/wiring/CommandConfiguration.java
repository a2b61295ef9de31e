package kamiroda.command.wiring;

import java.time.Duration;
import java.util.List;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.MultiCorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import kamiroda.command.store.RetryingCommandBus;

/** The command side: handlers, aggregates, and the bus they listen to. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("kamiroda.command")
public class CommandConfiguration {
    private static final Duration PATIENCE_WITH_CONFLICTS = Duration.ofSeconds(10);

    /** Said, not left to chance: the event store commits by itself all that a command states, so a unit of work needs no other. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(TransactionManager transactions, CorrelationDataProvider provenance) {
        RetryingCommandBus bus = new RetryingCommandBus(transactions, PATIENCE_WITH_CONFLICTS);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(provenance));
        bus.registerHandlerInterceptor(new MissingAggregates());
        return bus;
    }

    /** What an event keeps of the message that caused it: who, from where, in which request. */
    @Bean
    CorrelationDataProvider provenance() {
        return new MultiCorrelationDataProvider<CommandMessage<?>>(List.of(
                new MessageOriginProvider(), new SimpleCorrelationDataProvider("actor", "roles", "address", "request")));
    }
}
