package kamiroda.command.number;

import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.shared.kernel.Refusal.NUMBERS_EXHAUSTED;
import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;
import static kamiroda.shared.number.NumberSeries.ACCOUNT;
import static kamiroda.shared.number.NumberSeries.ARTWORK;
import static kamiroda.shared.number.NumberSeries.LIKE;
import static kamiroda.shared.number.NumberSeries.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kamiroda.command.Memory;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

class NumbersTest {
    private static final int GREATEST = Integer.MAX_VALUE;

    private final Memory memory = new Memory();

    NumbersTest() {
        memory.handler(new SeriesCommands(memory.store(), CLOCK));
    }

    @Test
    void numbers_come_one_by_one_block_after_block() {
        Numbers numbers = new Numbers(this::reserve);

        assertThat(next(numbers, ARTWORK, 25)).isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
        assertThat(memory.stated()).containsExactly(block(ARTWORK, 1, 10), block(ARTWORK, 11, 20), block(ARTWORK, 21, 30));
    }

    @Test
    void each_series_counts_by_itself() {
        Numbers numbers = new Numbers(this::reserve);

        assertThat(List.of(numbers.next(ARTWORK), numbers.next(TAG), numbers.next(ARTWORK), numbers.next(LIKE))).containsExactly(1, 1, 2, 1);
    }

    @Test
    void a_process_that_starts_again_leaves_a_hole() {
        next(new Numbers(this::reserve), ARTWORK, 3);

        assertThat(new Numbers(this::reserve).next(ARTWORK)).isEqualTo(11);
    }

    @Test
    void a_number_is_never_given_twice_however_many_ask() throws InterruptedException, ExecutionException {
        Numbers numbers = new Numbers(this::reserve);
        List<Integer> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<Integer>>> asking = IntStream.range(0, 24)
                    .mapToObj(_ -> threads.submit(() -> next(numbers, ARTWORK, 100)))
                    .toList();
            for (Future<List<Integer>> asked : asking) {
                given.addAll(asked.get());
            }
        }

        assertThat(given).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 2_400).boxed().toList());
    }

    @Test
    void a_reservation_that_failed_is_tried_again_by_who_comes_next() {
        Queue<Boolean> down = new ArrayDeque<>(List.of(false, true, true, false));
        Numbers numbers = new Numbers(series -> {
            UNAVAILABLE.unless(!down.remove(), "the event store");
            return reserve(series);
        });

        assertThat(next(numbers, ARTWORK, 10)).endsWith(10);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> numbers.next(ARTWORK));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> numbers.next(ARTWORK));
        assertThat(numbers.next(ARTWORK)).isEqualTo(11);
    }

    @Test
    void behind_the_greatest_number_there_is_none() {
        memory.given(block(ACCOUNT, 1, GREATEST - 1));
        Numbers numbers = new Numbers(this::reserve);

        assertThat(numbers.next(ACCOUNT)).isEqualTo(GREATEST);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> numbers.next(ACCOUNT))
                .matches(refused -> refused.refusal() == NUMBERS_EXHAUSTED);
    }

    private NumbersReserved reserve(NumberSeries series) {
        return memory.when(new ReserveNumbers(series), Map.of());
    }

    private static List<Integer> next(Numbers numbers, NumberSeries series, int count) {
        return IntStream.range(0, count).mapToObj(_ -> numbers.next(series)).toList();
    }

    private static NumbersReserved block(NumberSeries series, int first, int last) {
        return new NumbersReserved(series, first, last, MONDAY);
    }
}
