package kamiroda.query.health;

import java.time.Duration;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** How a database is that may not answer at all: not known for some seconds, then down; and down is what it stays until it says otherwise. */
public final class PromptHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Prompt<Health> indicator;

    /** @param slow what asks the database */
    public PromptHealth(HealthIndicator slow) {
        this.indicator = new Prompt<>(slow::health);
    }

    @Override
    public Health health() {
        return indicator.answer().orElseGet(() -> unanswered(indicator.waiting()));
    }

    private Health unanswered(Duration waiting) {
        boolean wasDown = indicator.last().map(Health::getStatus).filter(Status.DOWN::equals).isPresent();
        Health.Builder health = wasDown || waiting.compareTo(PATIENCE) >= 0 ? Health.down() : Health.unknown();
        return health.withDetail("noAnswerForSeconds", waiting.toSeconds()).build();
    }
}
