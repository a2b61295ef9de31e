package kamiroda.standalone.start;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import com.zaxxer.hikari.HikariDataSource;
import org.bson.Document;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.PropertyResolver;

/** Hands out a database's bean when the database answers, so that nobody who uses it has to know that it was still starting. */
final class DatabaseGate implements BeanPostProcessor {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final EmbeddedServers servers;
    private final PropertyResolver configured;

    DatabaseGate(EmbeddedServers servers, PropertyResolver configured) {
        this.servers = servers;
        this.configured = configured;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        switch (bean) {
            case HikariDataSource mysql -> await(mysql);
            case MongoClient mongo -> await(mongo);
            default -> { } // no database
        }
        return bean;
    }

    private void await(HikariDataSource mysql) {
        servers.awaitMariaDb();
        new Patience("spring.datasource.url", String.valueOf(mysql.getJdbcUrl()), LIMIT).until(() ->
            DriverManager.getConnection(mysql.getJdbcUrl(), mysql.getUsername(), mysql.getPassword()).close());
    }

    private void await(MongoClient mongo) {
        new Patience("spring.mongodb.uri", configured.getProperty("spring.mongodb.uri", ""), LIMIT).until(() ->
            mongo.withTimeout(5, TimeUnit.SECONDS).getDatabase("admin").runCommand(new Document("ping", 1)));
    }
}
