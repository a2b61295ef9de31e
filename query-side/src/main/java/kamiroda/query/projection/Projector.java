package kamiroda.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.axonframework.common.AxonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.DeadLetters.DeadLetter;

/** Brings one view forward, each batch of events and its token in one transaction. */
public class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int BATCH = 1000;

    private final View view;
    private final EventLog log;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;

    public Projector(View view, EventLog log, Tokens tokens, DeadLetters letters, TransactionTemplate transaction) {
        this.view = view;
        this.log = log;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Applies the next events and answers how far the view is now and whether there may be more. */
    public synchronized Progress advance() {
        try {
            return inTransaction(BATCH);
        } catch (RuntimeException e) {
            if (mayPass(e)) {
                throw e;
            }
            LOG.warn("The view {} could not apply a batch; going on event by event", view.name(), e);
            return oneByOne();
        }
    }

    /** Applies the dead letters again, oldest first; those that fail again, and what follows them, stay. Answers how many are left. */
    public synchronized int retry() {
        List<String> failed = new ArrayList<>();
        for (DeadLetter letter : letters.of(view.token())) {
            if (!failed.contains(letter.sequence()) && !applied(letter)) {
                failed.add(letter.sequence());
            }
        }
        return letters.of(view.token()).size();
    }

    private Progress oneByOne() {
        Progress progress = new Progress(0, true);
        for (int i = 0; i < BATCH && progress.more(); i++) {
            try {
                progress = inTransaction(1);
            } catch (Unapplied e) {
                progress = putAside(e.event, e.getCause());
            }
        }
        return progress;
    }

    private Progress inTransaction(int most) {
        return transaction.execute(_ -> {
            Token token = tokens.lock(view.token());
            List<Recorded> events = log.readAfter(token.position(), most);
            if (events.isEmpty()) {
                return new Progress(token.position(), false);
            }
            Token moved = most == 1 ? applyOne(events.getFirst(), token) : apply(events, token);
            tokens.move(view.token(), moved);
            return new Progress(moved.position(), events.size() == most);
        });
    }

    private Token applyOne(Recorded event, Token token) {
        try {
            return apply(List.of(event), token);
        } catch (RuntimeException e) {
            throw mayPass(e) ? e : new Unapplied(event, e);
        }
    }

    private Token apply(List<Recorded> events, Token token) {
        Set<String> parked = token.deadLetters() == 0 ? Set.of() : letters.sequences(view.token());
        List<Recorded> waiting = events.stream().filter(event -> parked.contains(event.sequence())).toList();
        waiting.forEach(event -> letters.add(view.token(), event, "waits for the event before it"));
        fold(events.stream().filter(event -> !parked.contains(event.sequence())).toList());
        return new Token(events.getLast().position(), token.deadLetters() + waiting.size());
    }

    private void fold(List<Recorded> events) {
        if (!events.isEmpty()) {
            view.projections().forEach(projection -> Fold.apply(projection, view.store(), events));
        }
    }

    private Progress putAside(Recorded event, Throwable cause) {
        return transaction.execute(_ -> {
            Token token = tokens.lock(view.token());
            if (token.position() >= event.position()) {
                return new Progress(token.position(), true); // another replica was here meanwhile
            }
            LOG.error("The view {} puts event {} of {} aside", view.name(), event.position(), event.sequence(), cause);
            letters.add(view.token(), event, String.valueOf(cause));
            tokens.move(view.token(), new Token(event.position(), token.deadLetters() + 1));
            return new Progress(event.position(), true);
        });
    }

    private boolean applied(DeadLetter letter) {
        try {
            transaction.executeWithoutResult(_ -> {
                Token token = tokens.lock(view.token());
                if (letters.remove(view.token(), letter.position())) { // else another replica has applied it
                    fold(log.readAfter(letter.position() - 1, 1));
                    tokens.move(view.token(), new Token(token.position(), token.deadLetters() - 1));
                }
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The view {} still cannot apply event {}", view.name(), letter.position(), e);
            return false;
        }
    }

    /** A store that is away comes back; an event that cannot be applied does not get better by itself. */
    private static boolean mayPass(RuntimeException e) {
        return e instanceof DataAccessException && !(e instanceof DataIntegrityViolationException)
                || e instanceof TransactionException
                || e instanceof AxonException;
    }

    /** @param position of the last event the view has seen */
    public record Progress(long position, boolean more) {}

    /** An event that cannot be applied; it ends the transaction in which that was tried. */
    private static final class Unapplied extends RuntimeException {
        private final Recorded event;

        Unapplied(Recorded event, RuntimeException cause) {
            super(cause);
            this.event = event;
        }
    }
}
