package kamiroda.benchmarks.serving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import kamiroda.benchmarks.house.Delays;
import kamiroda.benchmarks.serving.Readers.Answer;

/** Whether readers were held back when they were sent to another generation. */
final class Switches {
    private static final long AROUND_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final List<Ordered> switches = new ArrayList<>();

    void add(String what, Runnable order) {
        long begun = System.nanoTime();
        order.run();
        switches.add(new Ordered(what, begun, System.nanoTime()));
    }

    /** One line for each: how long the order took, and how readers fared half a second before and after it. */
    void say(Collection<Answer> answers) {
        for (Ordered it : switches) {
            Around around = Around.of(answers, it.begun - AROUND_NANOS, it.done + AROUND_NANOS);
            System.out.printf("%-18s answered in %5.1f ms; around it the slowest answer took %5.1f ms, and for %5.1f ms there was none%n",
                    it.what, (it.done - it.begun) / 1e6, around.slowest / 1e6, around.longestGap / 1e6);
        }
    }

    /** The same of every second of some answers, to hold the others against: medians, and the worst. */
    static void sayUsual(String what, Collection<Answer> answers) {
        List<Around> seconds = new ArrayList<>();
        long begun = answers.stream().mapToLong(Answer::due).min().orElse(0);
        long ended = answers.stream().mapToLong(Answer::due).max().orElse(0);
        for (long at = begun; at + 2 * AROUND_NANOS <= ended; at += 2 * AROUND_NANOS) {
            seconds.add(Around.of(answers, at, at + 2 * AROUND_NANOS));
        }
        Delays slowest = Delays.of(seconds.stream().mapToLong(Around::slowest));
        Delays gaps = Delays.of(seconds.stream().mapToLong(Around::longestGap));
        System.out.printf("%-18s in a second the slowest answer took %.1f ms (at worst %.1f ms), and for %.1f ms (%.1f ms) there was none%n",
                what, slowest.millis(50), slowest.worst(), gaps.millis(50), gaps.worst());
    }

    private record Ordered(String what, long begun, long done) {}

    /** In nanoseconds: the slowest of the answers that were due between two moments, and the longest time without an answer. */
    private record Around(long slowest, long longestGap) {
        static Around of(Collection<Answer> all, long begun, long ended) {
            List<Answer> due = all.stream().filter(it -> it.due() >= begun && it.due() < ended).toList();
            long[] answered = all.stream().mapToLong(Answer::answered).filter(it -> it >= begun && it < ended).sorted().toArray();
            long gap = 0;
            for (int i = 1; i < answered.length; i++) {
                gap = Math.max(gap, answered[i] - answered[i - 1]);
            }
            return new Around(due.stream().mapToLong(Answer::nanos).max().orElse(0), gap);
        }
    }
}
