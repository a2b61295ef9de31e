package kamiroda.standalone.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.sql.DataSource;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What the program asks its databases, as long as somebody listens. */
class Statements implements BeanPostProcessor, CommandListener {
    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct", "getMore");
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @Bean
    static MongoClientSettingsBuilderCustomizer listened(Statements statements) {
        return settings -> settings.addCommandListener(statements);
    }

    /** The questions about views that an action makes the program ask; what it asks its event log on its own account is not among them. */
    List<String> during(Runnable action) {
        asked.clear();
        action.run();
        return asked.stream().filter(it -> !it.contains("domain_event") && !it.contains("projection_token")
            && !it.contains("dead_letter") && !it.contains("view_generation")).toList();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (READS.contains(event.getCommandName())) {
            asked.add(event.getCommand().toJson());
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Listened(source) : bean;
    }

    private Connection listened(Connection connection) {
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                asked.add((String) arguments[0]);
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    private class Listened extends DelegatingDataSource {
        Listened(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return listened(super.getConnection());
        }
    }
}
