package kamiroda.benchmarks.serving;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import kamiroda.benchmarks.house.Delays;
import kamiroda.benchmarks.serving.Likers.Lag;
import kamiroda.benchmarks.serving.Pauses.Pause;
import kamiroda.benchmarks.serving.Phases.Spent;
import kamiroda.benchmarks.serving.Readers.Answer;

/** What members noticed: in all, in each phase, and around each switch. */
record Findings(Phases phases, Readers readers, Likers likers, Switches switches, Pauses pauses) {
    static final String IDLE = "idle";
    static final String IDLE_AGAIN = "idle again";
    private static final int FAULTS_TOLD = 5;
    private static final String LEGEND =
            """
            A row for each phase, all rounds together. What was due in a phase belongs to it, and is timed from when it was due, in milliseconds;
            p99 of less than a hundred is the worst. × is p99 as a multiple of idle. Lag is from a like's commit until all views have seen it.
            Processors busy with the gallery and its readers, and with MariaDB. gc: share of the time in which the collector let nobody work, and the
            longest of these times.""";

    void say() {
        sayFaults();
        System.out.println(LEGEND);
        System.out.printf("%-22s %7s %7s %7s %8s %8s %6s  %8s %8s %8s  %8s %8s  %7s %7s  %4s %7s%n",
                "", "seconds", "answers", "p50", "p99", "worst", "×", "gallery", "tag", "work", "lag p99", "worst", "gallery", "MariaDB", "gc", "longest");
        phases.spent().forEach(this::sayPhase);
        System.out.printf("%nAnswers, idle          %s%n", answered(IDLE::equals));
        sayAnswers("in all other phases", Findings::rebuilding);
        sayAnswers("building, verifying", Findings::working);
        sayLag("the gallery", Lag::gallery);
        sayLag("all views", Lag::all);
        System.out.println();
        switches.say(readers.answers());
        Switches.sayUsual(IDLE, in(readers.answers(), Answer::due, IDLE::equals).toList());
    }

    private void sayFaults() {
        Collection<Answer> answers = readers.answers();
        List<String> partial = answers.stream().filter(Answer::partial).map(Answer::fault).toList();
        List<String> failed = answers.stream().filter(it -> it.fault() != null && !it.partial()).map(Answer::fault).toList();
        System.out.printf("%n%,d answers: %,d failed, %,d partial; %,d likes looked for: %,d not as they should be%n",
                answers.size(), failed.size(), partial.size(), likers.lags().size(), likers.faults().size());
        Stream.of(failed, partial, likers.faults()).forEach(faults -> faults.stream().limit(FAULTS_TOLD).forEach(System.out::println));
    }

    private void sayPhase(String phase, Spent spent) {
        Delays all = answered(phase::equals);
        Delays lag = lag(Lag::all, phase::equals);
        long[] stood = in(pauses.all(), Pause::ended, phase::equals).mapToLong(Pause::nanos).toArray();
        System.out.printf("%-22s %7.1f %7d %7.1f %8.1f %8.1f %6.2f  %8.1f %8.1f %8.1f  %8.1f %8.1f  %7.2f %7.2f  %3.0f%% %7.1f%n",
                phase, spent.seconds(), all.count(), all.millis(50), all.millis(99), all.worst(), times(all),
                p99(Question.GALLERY, phase), p99(Question.TAG, phase), p99(Question.WORK, phase), lag.millis(99), lag.worst(),
                spent.machine().gallery() / spent.seconds(), spent.machine().database() / spent.seconds(),
                Arrays.stream(stood).sum() / 1e7 / spent.seconds(), Arrays.stream(stood).max().orElse(0) / 1e6);
    }

    private void sayAnswers(String when, Predicate<String> some) {
        System.out.printf("  %-20s %s   p99 %.2f× of idle%n", when, answered(some), times(answered(some)));
    }

    private void sayLag(String whose, ToLongFunction<Lag> nanos) {
        System.out.printf("Lag of %-15s %s%n", whose + ", idle", lag(nanos, IDLE::equals));
        System.out.printf("  %-20s %s%n", "in all other phases", lag(nanos, Findings::rebuilding));
    }

    private static boolean rebuilding(String phase) {
        return phase.startsWith("gallery ") || phase.startsWith("search ");
    }

    private static boolean working(String phase) {
        return rebuilding(phase) && Stream.of(Serving.SWITCHED, Serving.BACK, Serving.DROPPING).noneMatch(phase::endsWith);
    }

    private double p99(Question question, String phase) {
        return Delays.of(in(readers.answers(), Answer::due, phase::equals).filter(it -> it.question() == question).mapToLong(Answer::nanos)).millis(99);
    }

    private double times(Delays some) {
        return some.millis(99) / answered(IDLE::equals).millis(99);
    }

    private Delays answered(Predicate<String> some) {
        return Delays.of(in(readers.answers(), Answer::due, some).mapToLong(Answer::nanos));
    }

    private Delays lag(ToLongFunction<Lag> nanos, Predicate<String> some) {
        return Delays.of(in(likers.lags(), Lag::due, some).mapToLong(nanos));
    }

    private <T> Stream<T> in(Collection<T> all, ToLongFunction<T> due, Predicate<String> some) {
        return all.stream().filter(it -> some.test(phases.at(due.applyAsLong(it))));
    }
}
