package kamiroda.query.wiring;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.account.AccountProjection;
import kamiroda.query.comment.CommentProjection;
import kamiroda.query.gallery.ArtworkCountProjection;
import kamiroda.query.gallery.ArtworkProjection;
import kamiroda.query.gallery.ArtworkTagProjection;
import kamiroda.query.gallery.IllustProjection;
import kamiroda.query.like.LikeProjection;
import kamiroda.query.log.EventLog;
import kamiroda.query.log.ServerEventLog;
import kamiroda.query.log.StoredEventLog;
import kamiroda.query.mongo.MongoViewStore;
import kamiroda.query.mysql.MySqlViewStore;
import kamiroda.query.news.Herald;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.Tokens;
import kamiroda.query.projection.View;
import kamiroda.query.search.ArtworkSearchProjection;
import kamiroda.query.search.SearchIndexes;
import kamiroda.query.search.TagSearchProjection;
import kamiroda.query.tag.TagProjection;

/** The query side: which views there are, where they are kept, and who answers from them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("kamiroda.query")
public class QueryConfiguration {
    @Bean
    View gallery(JdbcOperations jdbc) {
        return new View(
                "gallery",
                new MySqlViewStore(jdbc),
                List.of(
                        new ArtworkProjection(),
                        new IllustProjection(),
                        new ArtworkTagProjection(),
                        new ArtworkCountProjection(),
                        new LikeProjection(),
                        new CommentProjection(),
                        new AccountProjection(),
                        new TagProjection()));
    }

    @Bean
    View search(MongoOperations mongo) {
        SearchIndexes.ensure(mongo);
        return new View("search-2", new MongoViewStore(mongo), List.of(new ArtworkSearchProjection(), new TagSearchProjection()));
    }

    @Bean
    Views views(
            Supplier<EventLog> logs,
            List<View> views,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            QueryUpdateEmitter updates) {
        Tokens tokens = new Tokens(jdbc);
        DeadLetters letters = new DeadLetters(jdbc, clock);
        views.forEach(view -> tokens.ensure(view.token()));
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return new Views(
                logs,
                views,
                view -> log -> new Projector(view, log, tokens, letters, transaction),
                (log, stage) -> new Herald(log, stage, jdbc, updates));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
    Supplier<EventLog> storedEventLogs(EventStorageEngine engine, EventStore store) {
        return () -> new StoredEventLog(engine, store);
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true", matchIfMissing = true)
    Supplier<EventLog> serverEventLogs(EventStore store) {
        return () -> new ServerEventLog(store);
    }
}
