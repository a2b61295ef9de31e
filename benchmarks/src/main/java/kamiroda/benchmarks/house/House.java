package kamiroda.benchmarks.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

import kamiroda.query.generation.Serving;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.start.Opening;

/** The gallery itself, open on the data folder of a size, and the way to the databases under it. */
public record House(ConfigurableApplicationContext context) implements AutoCloseable {
    public static House open(int artworks, List<String> settings) {
        List<String> args = new ArrayList<>(List.of(
                "--kamiroda.data=" + folder(artworks), "--kamiroda.mysql.base=" + programs(), "--server.port=0",
                "--server.tomcat.max-keep-alive-requests=-1"));
        args.addAll(settings);
        return new House(new Opening().run(StandaloneApplication.class, args.toArray(String[]::new)));
    }

    public static Path folder(int artworks) {
        return Path.of("target", "bench-" + artworks).toAbsolutePath();
    }

    public static Path programs() {
        return Path.of("target", "mariadb").toAbsolutePath();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** A connection that nobody else uses; every statement commits by itself. */
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(
                property("spring.datasource.url"), property("spring.datasource.username"), property("spring.datasource.password"));
    }

    public String property(String name) {
        return context.getEnvironment().getProperty(name, "");
    }

    public void stopViews() {
        views().stop();
    }

    public void startViews() {
        views().start();
    }

    public boolean viewsFollow() {
        return views().isRunning();
    }

    /** Waits until all views show all events. */
    public void awaitViews() {
        while (bean(Serving.class).now().size() < context.getBeansOfType(ViewDefinition.class).size()) {
            LockSupport.parkNanos(100_000_000); // a long history is still being read
        }
        AwaitViews all = new AwaitViews(Duration.ofMinutes(60).toMillis());
        if (!bean(QueryGateway.class).query(all, Boolean.class).join()) {
            throw new IllegalStateException("the views do not catch up");
        }
    }

    private SmartLifecycle views() {
        return context.getBean("views", SmartLifecycle.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
