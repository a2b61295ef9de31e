package kamiroda.query.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;

/**
 * What an operator says to the views.
 *
 * @param check when what serves is held against the log: second, minute, hour, day, month and weekday in the server's own time, or {@code -} for never
 */
@ConfigurationProperties("kamiroda.views")
public record ViewProperties(@DefaultValue("0 30 4 * * *") String check) {
    @Nullable CronExpression checkTimes() {
        if (check.equals(Scheduled.CRON_DISABLED)) {
            return null;
        }
        if (!CronExpression.isValidExpression(check)) {
            throw new IllegalArgumentException("kamiroda.views.check: \"" + check + "\" says no times; say second, minute, hour, day, month and weekday,"
                    + " as in \"0 30 4 * * *\" for every night at 4:30, or \"-\" for never");
        }
        return CronExpression.parse(check);
    }
}
