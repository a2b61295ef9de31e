package kamiroda.query.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.DeadLetters;
import kamiroda.query.projection.Fold;
import kamiroda.query.projection.Fold.Folded;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.View;

/**
 * Fills an empty generation from the first event on: with the same folds as live, but many events at a time, each table by itself, and each
 * row written about once. An event that a fold cannot apply waits as it would live, with all that follows in its sequence.
 */
final class Loader {
    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);
    private static final int BATCH = 10_000;

    private final View view;
    private final EventLog log;
    private final DeadLetters letters;
    private final ExecutorService threads;
    private final List<WriteBack> tables;
    private final Set<String> waiting = new HashSet<>();
    private long reached = -1;
    private int putAside;

    /**
     * @param threads that read and fold
     * @param writers that write meanwhile, and never wait for the former
     */
    Loader(View view, EventLog log, DeadLetters letters, TransactionTemplate transaction, ExecutorService threads, Executor writers) {
        this.view = view;
        this.log = log;
        this.letters = letters;
        this.threads = threads;
        this.tables = view.projections().stream().map(_ -> new WriteBack(view.store(), transaction, writers)).toList();
    }

    /** Reads the log to its end, telling the position after each batch; who listens may throw to have an end of it. */
    void load(LongConsumer watcher) {
        List<Recorded> events = log.readAfter(reached, BATCH);
        while (!events.isEmpty()) {
            long last = events.getLast().position();
            CompletableFuture<List<Recorded>> next = CompletableFuture.supplyAsync(() -> log.readAfter(last, BATCH), threads);
            apply(events);
            reached = last;
            watcher.accept(reached);
            events = next.join();
        }
        inParallel(tables.stream().<Callable<Boolean>>map(table -> () -> {
            table.flush(reached);
            return true;
        }).toList());
    }

    /** The position of the last event that was read. */
    long reached() {
        return reached;
    }

    int putAside() {
        return putAside;
    }

    private void apply(List<Recorded> events) {
        List<Recorded> held = events.stream().filter(event -> waiting.contains(event.sequence())).toList();
        List<Recorded> free = held.isEmpty() ? events : events.stream().filter(event -> !waiting.contains(event.sequence())).toList();
        List<Folded<?>> rows;
        try {
            rows = folded(free);
        } catch (DataAccessException | TransactionException e) {
            throw e; // the store's fault, not an event's
        } catch (RuntimeException e) {
            applyOneByOne(events, e);
            return;
        }
        save(rows, events.getLast().position());
        held.forEach(event -> putAside(event, "waits for the event before it"));
    }

    private void applyOneByOne(List<Recorded> events, RuntimeException fault) {
        if (events.size() > 1) {
            LOG.warn("{} cannot take a batch; going on event by event", view.name(), fault);
            events.forEach(event -> apply(List.of(event)));
        } else {
            putAside(events.getFirst(), String.valueOf(fault));
        }
    }

    private List<Folded<?>> folded(List<Recorded> events) {
        List<Callable<Folded<?>>> folding = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Projection<?> projection = view.projections().get(i);
            WriteBack table = tables.get(i);
            folding.add(() -> Fold.of(projection, events).in(table));
        }
        return inParallel(folding);
    }

    private void save(List<Folded<?>> folded, long position) {
        List<Callable<Boolean>> saving = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            Folded<?> rows = folded.get(i);
            WriteBack table = tables.get(i);
            saving.add(() -> {
                rows.save(table, position);
                return true;
            });
        }
        inParallel(saving);
    }

    private void putAside(Recorded event, String cause) {
        letters.add(view.token(), event, cause);
        waiting.add(event.sequence());
        putAside++;
    }

    private <T> List<T> inParallel(List<Callable<T>> work) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
