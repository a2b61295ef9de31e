package kamiroda.command.number;

import static kamiroda.shared.kernel.Refusal.NUMBERS_EXHAUSTED;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import kamiroda.shared.number.NumberEvent;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

/** How far a series of numbers has been given out. */
@Aggregate(type = "Series")
class Series {
    @AggregateIdentifier
    private NumberSeries series;

    private int last;

    Series() {}

    Series(NumberSeries series) {
        this.series = series;
    }

    NumbersReserved reserve(Clock clock) {
        NUMBERS_EXHAUSTED.unless(last <= Integer.MAX_VALUE - blockSize(series), series.name());
        NumbersReserved reserved = new NumbersReserved(series, last + 1, last + blockSize(series), clock.instant());
        apply(reserved);
        return reserved;
    }

    @EventSourcingHandler
    void on(NumberEvent event) {
        switch (event) {
            case NumbersReserved reserved -> {
                series = reserved.series();
                last = reserved.last();
            }
        }
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
