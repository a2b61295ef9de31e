package kamiroda.query.wiring;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.log.EventLog;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Mender;
import kamiroda.query.projection.Tokens;
import kamiroda.query.rebuild.Keeper;
import kamiroda.query.rebuild.Orders;
import kamiroda.query.rebuild.Overview;
import kamiroda.query.verify.Checks;
import kamiroda.query.verify.Contrast;
import kamiroda.query.verify.Inspector;
import kamiroda.query.verify.Schedule;
import kamiroda.query.verify.Verifier;

/** What admins see of the views, and order of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ViewProperties.class)
class OrdersConfiguration {
    @Bean
    Checks checks(JdbcClient jdbc) {
        return new Checks(jdbc);
    }

    @Bean
    Inspector inspector(
            DataSource dataSource,
            Registry registry,
            Tokens tokens,
            DeadLetters letters,
            Supplier<EventLog> logs,
            Checks checks,
            ViewProperties properties,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Schedule schedule = new Schedule(properties.checkTimes(), checks, clock.withZone(ZoneId.systemDefault()));
        return new Inspector(dataSource, registry, new Verifier(tokens, letters, logs, snapshot, clock), new Contrast(tokens, clock), checks, schedule);
    }

    @Bean
    Overview overview(
            List<ViewDefinition> definitions,
            Registry registry,
            Serving serving,
            Followers followers,
            DeadLetters letters,
            Checks checks,
            Inspector inspector,
            Supplier<EventLog> logs) {
        return new Overview(definitions, registry, serving, followers, letters, checks, inspector, logs.get());
    }

    @Bean
    Orders orders(
            List<ViewDefinition> definitions,
            Registry registry,
            Serving serving,
            Keeper keeper,
            Overview overview,
            Supplier<EventLog> logs,
            Tokens tokens,
            DeadLetters letters,
            TransactionTemplate transaction) {
        Orders.Menders menders = (definition, generation) -> new Mender(definition.at(generation), logs.get(), tokens, letters, transaction);
        return new Orders(definitions, registry, serving, keeper, menders, overview);
    }
}
