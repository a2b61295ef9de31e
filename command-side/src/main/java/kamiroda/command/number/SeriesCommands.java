package kamiroda.command.number;

import static kamiroda.shared.kernel.Refusal.NUMBERS_EXHAUSTED;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import kamiroda.shared.number.NumberEvent;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

/**
 * How far each series of numbers has been given out. Its last event says it all, so only that one is read, however long the series;
 * of two who go on from the same event, the store refuses one.
 */
@Component
class SeriesCommands {
    private final EventStore events;
    private final Clock clock;

    SeriesCommands(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler
    NumbersReserved handle(ReserveNumbers command) {
        NumberSeries series = command.series();
        long latest = events.lastSequenceNumberFor(series.toString()).orElse(-1L);
        int last = latest < 0 ? 0 : lastNumber(series, latest);
        int size = blockSize(series);
        NUMBERS_EXHAUSTED.unless(last <= Integer.MAX_VALUE - size, series.name());
        NumbersReserved reserved = new NumbersReserved(series, last + 1, last + size, clock.instant());
        events.publish(new GenericDomainEventMessage<>("Series", series.toString(), latest + 1, reserved));
        return reserved;
    }

    private int lastNumber(NumberSeries series, long latest) {
        return switch ((NumberEvent) events.readEvents(series.toString(), latest).next().getPayload()) {
            case NumbersReserved reserved -> reserved.last();
        };
    }

    /** Large enough that reserving is rare, small enough that the holes a restart leaves stay small. */
    private static int blockSize(NumberSeries series) {
        return switch (series) {
            case ACCOUNT -> 1;
            case ARTWORK, TAG -> 10;
            case ILLUST, COMMENT -> 50;
            case LIKE -> 500;
        };
    }
}
