package kamiroda.query.wiring;

import java.util.List;
import java.util.function.Supplier;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.account.AccountProjection;
import kamiroda.query.comment.CommentProjection;
import kamiroda.query.gallery.ArtworkCountProjection;
import kamiroda.query.gallery.ArtworkProjection;
import kamiroda.query.gallery.ArtworkTagProjection;
import kamiroda.query.gallery.IllustProjection;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.like.LikeProjection;
import kamiroda.query.log.EventLog;
import kamiroda.query.log.ServerEventLog;
import kamiroda.query.log.StoredEventLog;
import kamiroda.query.mongo.MongoShelf;
import kamiroda.query.mysql.MySqlShelf;
import kamiroda.query.search.ArtworkSearchProjection;
import kamiroda.query.search.SearchIndexes;
import kamiroda.query.search.TagSearchProjection;
import kamiroda.query.tag.TagProjection;

/** The query side: which views there are, where they are kept, and who answers from them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("kamiroda.query")
public class QueryConfiguration {
    @Bean
    ViewDefinition gallery(JdbcOperations jdbc) {
        return new ViewDefinition(
                "gallery",
                MySqlShelf.by(jdbc, "/views/gallery.sql"),
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
    static OwnViews ownViews() {
        return new OwnViews();
    }

    @Bean
    ViewDefinition search(MongoOperations mongo) {
        return new ViewDefinition(
                "search", new MongoShelf(mongo, SearchIndexes.all()), List.of(new ArtworkSearchProjection(), new TagSearchProjection()));
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
