package kamiroda.command.number;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

import kamiroda.shared.number.NumberEvent.NumbersReserved;

@Component
class SeriesCommands {
    private final Repository<Series> series;
    private final Clock clock;

    SeriesCommands(Repository<Series> series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    @CommandHandler
    NumbersReserved handle(ReserveNumbers command) throws Exception {
        return series.loadOrCreate(command.series().toString(), () -> new Series(command.series()))
                .invoke(it -> it.reserve(clock));
    }
}
