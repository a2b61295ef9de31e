package kamiroda.command.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Appends what several commands want to append in one statement and one commit: whoever finds nobody appending appends for all who
 * wait. Each command's events are stored together or not at all, and one command's conflict does not touch the others.
 */
class GroupAppender {
    private static final int MOST_ROWS = 1000;
    private static final int MOST_BYTES = 8 << 20;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean appending = new AtomicBoolean();
    private final EventInserts inserts;
    private final EventTable table;
    private final Duration patience;

    GroupAppender(EventInserts inserts, EventTable table, Duration patience) {
        this.inserts = inserts;
        this.table = table;
        this.patience = patience;
    }

    /** Returns when the rows are stored; throws what {@link Failures} says when they are not. */
    void append(List<EventRow> rows) {
        Waiting mine = new Waiting(rows, new Patience(patience), new CompletableFuture<>());
        waiting.add(mine);
        appendGroup();
        mine.await();
    }

    private void appendGroup() {
        if (!appending.compareAndSet(false, true)) {
            return;
        }
        try {
            settle(nextGroup());
        } finally {
            appending.set(false);
        }
        if (!waiting.isEmpty()) {
            Thread.startVirtualThread(this::appendGroup);
        }
    }

    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        int rows = 0;
        int bytes = 0;
        while (rows < MOST_ROWS && bytes < MOST_BYTES) {
            Waiting next = waiting.poll();
            if (next == null) {
                break;
            }
            group.add(next);
            rows += next.rows.size();
            bytes += next.rows.stream().mapToInt(EventRow::size).sum();
        }
        return group;
    }

    private void settle(List<Waiting> group) {
        if (group.size() == 1 || !storedAtOnce(group) && !storedOneByOne(group)) {
            group.forEach(each -> each.settle(() -> storeAlone(each.rows, each.left)));
        }
    }

    private boolean storedAtOnce(List<Waiting> group) {
        try {
            inserts.insert(group.stream().flatMap(each -> each.rows.stream()).toList());
            group.forEach(each -> each.settle(() -> {}));
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            return false; // one may be in conflict, or all are to be tried again
        }
    }

    private boolean storedOneByOne(List<Waiting> group) {
        try {
            List<@Nullable SQLException> conflicts = inserts.insertEach(group.stream().map(Waiting::rows).toList());
            for (int i = 0; i < group.size(); i++) {
                Waiting each = group.get(i);
                SQLException conflict = conflicts.get(i);
                each.settle(() -> throwUnlessStored(each, conflict));
            }
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            return false; // alone, each finds out whether it is stored
        }
    }

    private void throwUnlessStored(Waiting each, @Nullable SQLException conflict) {
        if (conflict != null && !isStored(each.rows, each.left)) {
            throw Failures.translated(conflict, each.rows.getFirst());
        }
    }

    private void storeAlone(List<EventRow> rows, Patience left) {
        if (left.isOver()) { // while it stood in line
            throw unknown(rows, null);
        }
        while (true) {
            try {
                inserts.insert(rows);
                return;
            } catch (SQLException e) {
                if (isStored(rows, left)) {
                    return;
                }
                if (!Failures.mayPass(e) || !left.toTryAgain()) {
                    throw Failures.translated(e, rows.getFirst());
                }
            }
        }
    }

    /** A commit whose answer was lost may have happened: the events' own identifiers tell. */
    private boolean isStored(List<EventRow> rows, Patience left) {
        while (true) {
            try {
                return !table.existing(List.of(rows.getFirst().eventIdentifier())).isEmpty();
            } catch (SQLException e) {
                if (!left.toTryAgain()) {
                    throw unknown(rows, e);
                }
            }
        }
    }

    private EventStoreException unknown(List<EventRow> rows, @Nullable SQLException cause) {
        return new EventStoreException("Whether the event of " + rows.getFirst().aggregateIdentifier()
                + " was stored is not known: the event store has not answered for " + patience.toSeconds() + " s", cause);
    }

    private record Waiting(List<EventRow> rows, Patience left, CompletableFuture<Void> stored) {
        void settle(Runnable storing) {
            try {
                storing.run();
                stored.complete(null);
            } catch (RuntimeException | Error e) {
                stored.completeExceptionally(e);
            }
        }

        void await() {
            try {
                stored.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
