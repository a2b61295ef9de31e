package kamiroda.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** Legs that take turns, so that whatever else the machine does hits all of them; the last one is what the others are measured against. */
final class Turns {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warm-up", 4);
    private static final Duration SLICE = Duration.ofMillis(Integer.getInteger("bench.slice", 2000));

    private Turns() {}

    static void take(Leg... legs) throws InterruptedException, ExecutionException {
        double[][] rates = new double[legs.length][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int leg = 0; leg < legs.length; leg++) {
                double rate = legs[leg].rate(SLICE);
                rates[leg][Math.max(round, 0)] = rate;
            }
        }
        double[] bare = rates[legs.length - 1];
        for (int leg = 0; leg < legs.length; leg++) {
            double[] ours = rates[leg];
            List<Double> ratios = IntStream.range(0, ROUNDS).mapToObj(i -> ours[i] / bare[i]).sorted().toList();
            System.out.printf("%-48s %,9.0f/s   %.2f× (%.2f–%.2f)%n",
                    legs[leg].name(), median(ours), ratios.get(ROUNDS / 2), ratios.getFirst(), ratios.getLast());
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
