package kamiroda.benchmarks.serving;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.axonframework.queryhandling.QueryGateway;

import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Strangers;
import kamiroda.benchmarks.house.Strangers.Seen;
import kamiroda.shared.kernel.AwaitViews;

/** Likes works of the first page, and looks whether every view shows it: the like itself, and the work's count of likes by HTTP. */
final class Likers {
    private static final AwaitViews SHOWN = new AwaitViews(10_000);

    private final Readers readers;
    private final Strangers strangers;
    private final QueryGateway queries;
    private final Map<String, AtomicInteger> least = new ConcurrentHashMap<>();
    private final Queue<Lag> lags = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** Begins with the likes there are. */
    Likers(House house, Readers readers) throws IOException {
        this.readers = readers;
        this.strangers = new Strangers(house);
        this.queries = house.bean(QueryGateway.class);
        readers.counts(Question.GALLERY, 0).forEach((work, likes) -> least.put(work, new AtomicInteger(likes)));
    }

    void like(int number, long due) {
        int artwork = readers.artwork(number);
        String work = Question.work(artwork);
        try {
            Seen seen = strangers.see(artwork, due);
            boolean all = queries.query(SHOWN, Boolean.class).join();
            lags.add(new Lag(due, seen.shown() - seen.committed(), System.nanoTime() - seen.committed()));
            int atLeast = least.get(work).incrementAndGet();
            int likes = readers.counts(Question.WORK, artwork).get(work);
            if (!all || likes < atLeast) {
                faults.add(all ? likes + " likes where there are " + atLeast : "a like that not all views have seen in ten seconds");
            }
        } catch (IOException | RuntimeException e) {
            faults.add(String.valueOf(e));
        }
    }

    Collection<Lag> lags() {
        return lags;
    }

    /** What was wrong with what was seen after a like. */
    Collection<String> faults() {
        return faults;
    }

    /** From a like's commit until the gallery showed it, and until all views had seen it, in nanoseconds; {@code due} by {@link System#nanoTime()}. */
    record Lag(long due, long gallery, long all) {}
}
