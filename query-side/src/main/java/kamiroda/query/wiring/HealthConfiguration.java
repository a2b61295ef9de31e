package kamiroda.query.wiring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import com.mongodb.client.MongoClient;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.boot.mongodb.health.MongoHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import kamiroda.query.follow.Followers;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Sighting;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.health.Prompt;
import kamiroda.query.health.PromptHealth;
import kamiroda.query.health.Standings;
import kamiroda.query.health.ViewHealth;
import kamiroda.query.health.ViewMeters;
import kamiroda.query.log.EventLog;

/** What operators are told: of the views, and of the databases, by the names that Spring Boot's own indicators would have. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    @Bean
    Standings standings(Sighting sighting, Serving serving, Followers followers, Supplier<EventLog> logs) {
        return new Standings(sighting, serving, followers, new Prompt<>(logs.get()::head));
    }

    @Bean
    CompositeHealthContributor viewsHealthContributor(List<ViewDefinition> definitions, Standings standings) {
        return CompositeHealthContributor.fromMap(
                definitions.stream().map(ViewDefinition::name).collect(toMap(identity(), it -> new ViewHealth(it, standings))));
    }

    @Bean
    ViewMeters viewMeters(List<ViewDefinition> definitions, Standings standings) {
        return new ViewMeters(definitions.stream().map(ViewDefinition::name).toList(), standings);
    }

    @Bean
    HealthContributor dbHealthContributor(DataSource dataSource) {
        return new PromptHealth(new DataSourceHealthIndicator(dataSource));
    }

    @Bean
    HealthContributor mongoHealthContributor(MongoClient mongo) {
        return new PromptHealth(new MongoHealthIndicator(mongo));
    }
}
