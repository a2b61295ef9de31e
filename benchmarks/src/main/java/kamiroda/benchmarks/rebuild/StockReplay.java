package kamiroda.benchmarks.rebuild;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.GenericTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;

import kamiroda.benchmarks.house.House;

/**
 * Axon's own replay as it comes: a pooled streaming processor with all its default settings (16 segments, four threads, one event a
 * transaction), started without tokens, so from the first event on. It reads the gallery's events through the gallery's storage engine, keeps
 * its tokens in the same database, and lets a {@link TextbookGallery} write. It goes for a time, not to the log's end.
 */
final class StockReplay {
    private static final String TOKENS = "textbook_token";
    private static final long WARM_UP_EVENTS = 5_000;
    private static final long EVENTS = 30_000;
    private static final long SECONDS = 30;
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final House house;
    private final JdbcOperations jdbc;
    private final int serving;

    /** @param serving the generation of the gallery whose tables it takes as a pattern */
    StockReplay(House house, int serving) {
        this.house = house;
        this.jdbc = house.bean(JdbcOperations.class);
        this.serving = serving;
    }

    /** How many events it replays a second once it is warm, until there have been enough or no more. Leaves nothing behind. */
    double rate() {
        TextbookGallery gallery = new TextbookGallery(jdbc);
        gallery.make(serving);
        jdbc.execute("DROP TABLE IF EXISTS " + TOKENS);
        try {
            JdbcTokenStore tokens = tokens();
            tokens.createSchema(new Tokens());
            Configuration axon = configurer(tokens).eventProcessing(it -> it.registerEventHandler(_ -> gallery)).start();
            try {
                return rate(gallery);
            } finally {
                axon.shutdown();
            }
        } finally {
            jdbc.execute("DROP TABLE IF EXISTS " + TOKENS);
            gallery.drop();
        }
    }

    private static double rate(TextbookGallery gallery) {
        await(gallery, () -> gallery.shown() >= WARM_UP_EVENTS);
        long first = gallery.shown();
        long start = System.nanoTime();
        await(gallery, () -> gallery.shown() - first >= EVENTS || System.nanoTime() - start >= TimeUnit.SECONDS.toNanos(SECONDS));
        long events = gallery.shown() - first;
        if (events < WARM_UP_EVENTS) {
            throw new IllegalStateException("only " + events + " events to measure by; say more artworks");
        }
        return events * 1e9 / (gallery.latest() - start);
    }

    private static void await(TextbookGallery gallery, BooleanSupplier enough) {
        while (!enough.getAsBoolean() && System.nanoTime() - gallery.latest() < SILENCE_NANOS) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private Configurer configurer(TokenStore tokens) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> house.bean(Serializer.class))
                .configureEmbeddedEventStore(_ -> house.bean(EventStorageEngine.class))
                .registerComponent(TransactionManager.class, _ -> new SpringTransactionManager(house.bean(PlatformTransactionManager.class)))
                .eventProcessing(it -> it.usingPooledStreamingEventProcessors().registerTokenStore(_ -> tokens).byDefaultAssignTo("textbook"));
    }

    private JdbcTokenStore tokens() {
        return JdbcTokenStore.builder()
                .connectionProvider(new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(house.bean(DataSource.class))))
                .schema(TokenSchema.builder().setTokenTable(TOKENS).build())
                .serializer(house.bean(Serializer.class))
                .build();
    }

    /** With room for a token of any size. */
    private static final class Tokens extends GenericTokenTableFactory {
        @Override
        protected String tokenType() {
            return "MEDIUMBLOB";
        }
    }
}
