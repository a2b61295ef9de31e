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
    private final EventTable table;
    private final Duration patience;

    GroupAppender(EventTable table, Duration patience) {
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
        if (group.size() > 1 && storedAtOnce(group)) {
            group.forEach(each -> each.stored.complete(null));
            return;
        }
        for (Waiting each : group) {
            try {
                storeAlone(each.rows, each.left);
                each.stored.complete(null);
            } catch (RuntimeException | Error e) {
                each.stored.completeExceptionally(e);
            }
        }
    }

    private boolean storedAtOnce(List<Waiting> group) {
        try {
            table.insert(group.stream().flatMap(each -> each.rows.stream()).toList());
            return true;
        } catch (SQLException | RuntimeException | Error e) {
            return false; // alone, each finds out whether it is stored, in conflict, or to be tried again
        }
    }

    private void storeAlone(List<EventRow> rows, Patience left) {
        if (left.isOver()) { // while it stood in line
            throw unknown(rows, null);
        }
        while (true) {
            try {
                table.insert(rows);
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
        void await() {
            try {
                stored.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
