package kamiroda.standalone.start;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import kamiroda.gateway.signin.OperatorKey;
import kamiroda.standalone.StandaloneProperties;
import kamiroda.standalone.data.OperatorAccess;

/**
 * Opens one gallery. Its data folder is taken before the log is opened, so that a folder in use is not even logged into;
 * its servers start while Spring does, and close after the last bean.
 */
public final class Opening implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private @Nullable EmbeddedServers servers;

    /** Runs the application until it is open, and says where; a failure has been told when it is thrown. */
    public ConfigurableApplicationContext run(Class<?> application, String... args) {
        return open(application, List.of(this, new Announcement()), args);
    }

    /** The same for one command alone: nobody else is told where. */
    public ConfigurableApplicationContext runUnannounced(Class<?> application, String... args) {
        return open(application, List.of(this), args);
    }

    /** What commands say to a gallery that this program has opened. */
    public static OperatorAccess access(ConfigurableApplicationContext gallery) {
        return new OperatorAccess(URI.create(Address.here(gallery)), gallery.getBean(OperatorKey.class).text());
    }

    private ConfigurableApplicationContext open(Class<?> application, List<ApplicationListener<?>> listeners, String... args) {
        System.setProperty("axoniq.update-checker.disabled", "true"); // a gallery tells nobody that it exists
        System.setProperty("disable-axoniq-console-message", "true");
        var spring = new SpringApplication(application);
        spring.addListeners(listeners.toArray(ApplicationListener[]::new));
        spring.addInitializers(this::startServers);
        try {
            return spring.run(args);
        } catch (RuntimeException failed) {
            if (servers != null) {
                servers.close();
            }
            throw failed;
        }
    }

    /** The configuration is read: takes the port and the data folder, or fails before anything is touched. */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        Address.requireFree(environment);
        servers = new EmbeddedServers(properties(environment));
        add(environment, "kamiroda.data", Map.of("kamiroda.data", servers.root().toString()));
    }

    private void startServers(ConfigurableApplicationContext context) {
        var opened = Objects.requireNonNull(servers);
        var factory = (DefaultListableBeanFactory) context.getBeanFactory();
        factory.registerDisposableBean("embeddedServers", opened::close); // the first to register is the last to go
        add(context.getEnvironment(), "kamiroda.servers", opened.start(context.getEnvironment()));
        factory.addBeanPostProcessor(new DatabaseGate(opened, context.getEnvironment()));
    }

    private static StandaloneProperties properties(ConfigurableEnvironment environment) {
        return Binder.get(environment).bindOrCreate("kamiroda", StandaloneProperties.class);
    }

    private static void add(ConfigurableEnvironment environment, String name, Map<String, Object> properties) {
        environment.getPropertySources().addFirst(new MapPropertySource(name, properties));
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
