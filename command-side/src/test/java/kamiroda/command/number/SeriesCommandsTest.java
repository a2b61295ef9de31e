package kamiroda.command.number;

import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.shared.kernel.Refusal.NUMBERS_EXHAUSTED;
import static kamiroda.shared.number.NumberSeries.LIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kamiroda.shared.kernel.Refused;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

class SeriesCommandsTest {
    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final SeriesCommands series = new SeriesCommands(events, CLOCK);

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 1", "ARTWORK, 10", "TAG, 10", "ILLUST, 50", "COMMENT, 50", "LIKE, 500"})
    void a_series_starts_at_1(NumberSeries which, int last) {
        assertThat(series.handle(new ReserveNumbers(which))).isEqualTo(reserved(which, 1, last));
        assertThat(history(which)).containsExactly(reserved(which, 1, last));
    }

    @Test
    void it_goes_on_behind_the_last_block() {
        series.handle(new ReserveNumbers(LIKE));
        series.handle(new ReserveNumbers(LIKE));
        assertThat(series.handle(new ReserveNumbers(LIKE))).isEqualTo(reserved(LIKE, 1001, 1500));
        assertThat(history(LIKE)).hasSize(3);
    }

    @Test
    void it_goes_on_behind_an_imported_number() {
        given(reserved(LIKE, 1, 123_456));
        assertThat(series.handle(new ReserveNumbers(LIKE))).isEqualTo(reserved(LIKE, 123_457, 123_956));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 2147483646, 2147483647", "LIKE, 2147483147, 2147483148"})
    void the_last_block_may_end_with_the_greatest_number_there_is(NumberSeries which, int given, int first) {
        given(reserved(which, 1, given));
        assertThat(series.handle(new ReserveNumbers(which))).isEqualTo(reserved(which, first, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 2147483647", "LIKE, 2147483148", "LIKE, 2147483647"})
    void an_exhausted_series_gives_nothing(NumberSeries which, int given) {
        given(reserved(which, 1, given));
        assertThatThrownBy(() -> series.handle(new ReserveNumbers(which)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(NUMBERS_EXHAUSTED))
                .hasMessage("The series " + which.name() + " has no number left");
        assertThat(history(which)).hasSize(1);
    }

    private void given(NumbersReserved reserved) {
        events.publish(new GenericDomainEventMessage<>("Series", reserved.series().toString(), 0, reserved));
    }

    private List<Object> history(NumberSeries which) {
        return events.readEvents(which.toString()).asStream().<Object>map(Message::getPayload).toList();
    }

    private static NumbersReserved reserved(NumberSeries series, int first, int last) {
        return new NumbersReserved(series, first, last, MONDAY);
    }
}
