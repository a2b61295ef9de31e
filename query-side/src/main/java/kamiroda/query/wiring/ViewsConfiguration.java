package kamiroda.query.wiring;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.build.Builder;
import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Registry;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Sighting;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.listing.ServedTables;
import kamiroda.query.log.EventLog;
import kamiroda.query.mysql.MySqlShelf;
import kamiroda.query.news.Herald;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.Tokens;
import kamiroda.query.rebuild.Jobs;
import kamiroda.query.rebuild.Keeper;
import kamiroda.query.rebuild.Round;
import kamiroda.query.rebuild.Sweeper;
import kamiroda.query.rebuild.Views;
import kamiroda.query.verify.Checks;
import kamiroda.query.verify.Inspector;

/** What keeps the views: who builds, follows, serves and tells. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {
    @Bean
    Serving serving() {
        return new Serving();
    }

    @Bean
    Sighting sighting() {
        return new Sighting();
    }

    @Bean
    ServedTables servedTables(JdbcOperations jdbc, Serving serving, List<ViewDefinition> definitions) {
        return new ServedTables(jdbc, serving, definitions.stream()
                .filter(it -> it.shelf() instanceof MySqlShelf)
                .collect(toMap(ViewDefinition::name, ViewDefinition::tables)));
    }

    @Bean
    TransactionTemplate viewTransactions(PlatformTransactionManager transactions) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return transaction;
    }

    @Bean
    Registry registry(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        return new Registry(jdbc, transaction, clock);
    }

    @Bean
    Tokens tokens(JdbcClient jdbc) {
        return new Tokens(jdbc);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, Clock clock) {
        return new DeadLetters(jdbc, clock);
    }

    @Bean
    Followers followers(Supplier<EventLog> logs, Tokens tokens, DeadLetters letters, TransactionTemplate transaction) {
        return new Followers(logs, view -> log -> new Projector(view, log, tokens, letters, transaction));
    }

    @Bean
    Builder builder(
            DataSource dataSource,
            Registry registry,
            Tokens tokens,
            DeadLetters letters,
            TransactionTemplate transaction,
            Supplier<EventLog> logs) {
        return new Builder(dataSource, registry, tokens, letters, transaction, logs);
    }

    @Bean
    Jobs viewJobs() {
        return new Jobs();
    }

    @Bean
    Round round(
            List<ViewDefinition> definitions,
            Registry registry,
            Tokens tokens,
            Serving serving,
            Sighting sighting,
            Followers followers,
            Builder builder,
            Inspector inspector,
            DeadLetters letters,
            Checks checks,
            Jobs jobs,
            Clock clock) {
        Sweeper sweeper = new Sweeper(registry, tokens, letters, checks, clock);
        return new Round(definitions, registry, tokens, serving, sighting, followers, builder, inspector, sweeper, jobs);
    }

    @Bean
    Keeper keeper(
            List<ViewDefinition> definitions,
            Registry registry,
            Serving serving,
            Followers followers,
            Inspector inspector,
            Round round,
            Jobs jobs,
            Supplier<EventLog> logs) {
        return new Keeper(definitions, registry, serving, followers, inspector, round, jobs, logs.get()::head);
    }

    @Bean
    Views views(
            Supplier<EventLog> logs,
            Followers followers,
            Serving serving,
            Keeper keeper,
            JdbcClient jdbc,
            ServedTables tables,
            QueryUpdateEmitter updates) {
        IntFunction<Stream<Integer>> artworkOfComment = comment ->
                jdbc.sql(tables.now().in("SELECT artwork FROM comment WHERE number = ?")).param(comment).query(Integer.class).stream();
        return new Views(logs.get(), followers, serving, keeper, stage -> new Herald(logs.get(), stage, artworkOfComment, updates));
    }
}
