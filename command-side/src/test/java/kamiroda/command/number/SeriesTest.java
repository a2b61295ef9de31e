package kamiroda.command.number;

import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.shared.kernel.Refusal.NUMBERS_EXHAUSTED;
import static kamiroda.shared.number.NumberSeries.LIKE;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

class SeriesTest {
    private final AggregateTestFixture<Series> series = new AggregateTestFixture<>(Series.class);

    @BeforeEach
    void handlesReservations() {
        series.registerAnnotatedCommandHandler(new SeriesCommands(series.getRepository(), CLOCK));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 1", "ARTWORK, 10", "TAG, 10", "ILLUST, 50", "COMMENT, 50", "LIKE, 500"})
    void a_series_starts_at_1(NumberSeries which, int last) {
        series.givenNoPriorActivity()
                .when(new ReserveNumbers(which))
                .expectEvents(reserved(which, 1, last))
                .expectResultMessagePayload(reserved(which, 1, last));
    }

    @Test
    void it_goes_on_behind_the_last_block() {
        series.given(reserved(LIKE, 1, 500), reserved(LIKE, 501, 1000)).when(new ReserveNumbers(LIKE)).expectEvents(reserved(LIKE, 1001, 1500));
    }

    @Test
    void it_goes_on_behind_an_imported_number() {
        series.given(reserved(LIKE, 1, 123_456)).when(new ReserveNumbers(LIKE)).expectEvents(reserved(LIKE, 123_457, 123_956));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 2147483646, 2147483647", "LIKE, 2147483147, 2147483148"})
    void the_last_block_may_end_with_the_greatest_number_there_is(NumberSeries which, int given, int first) {
        series.given(reserved(which, 1, given)).when(new ReserveNumbers(which)).expectEvents(reserved(which, first, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT, 2147483647", "LIKE, 2147483148", "LIKE, 2147483647"})
    void an_exhausted_series_gives_nothing(NumberSeries which, int given) {
        series.given(reserved(which, 1, given))
                .when(new ReserveNumbers(which))
                .expectNoEvents()
                .expectExceptionDetails(NUMBERS_EXHAUSTED)
                .expectExceptionMessage("The series " + which.name() + " has no number left");
    }

    private static NumbersReserved reserved(NumberSeries series, int first, int last) {
        return new NumbersReserved(series, first, last, MONDAY);
    }
}
