package kamiroda.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;

import org.axonframework.common.AxonException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.Tokens.Token;

/**
 * Brings one view forward, each batch of events and its token in one transaction. Events that do not touch the view cost no transaction: they
 * are looked at again if the process ends before the token moves on.
 */
public class Projector {
    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int BATCH = 1000;

    private final View view;
    private final EventLog log;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;
    /** As far as this process knows; null when it has to look. */
    private @Nullable Token token;
    /** No event from the token to here touches the view. */
    private long looked = Long.MIN_VALUE;

    public Projector(View view, EventLog log, Tokens tokens, DeadLetters letters, TransactionTemplate transaction) {
        this.view = view;
        this.log = log;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Applies the next events and answers how far the view is now and whether there may be more. */
    public synchronized Progress advance() {
        token();
        List<Recorded> events = log.readAfter(looked, BATCH);
        if (events.isEmpty()) {
            return new Progress(looked, false, 0);
        }
        try {
            boolean ours = take(events);
            return new Progress(looked, !ours || events.size() == BATCH, ours ? events.size() : 0);
        } catch (RuntimeException e) {
            throwIfItMayPass(e);
            LOG.warn("The view {} could not apply a batch; going on event by event", view.name(), e);
            events.forEach(this::takeOrPutAside);
            return new Progress(looked, true, events.size());
        }
    }

    private Token token() {
        if (token == null) {
            token = tokens.read(view.token());
            looked = Math.max(looked, token.position());
        }
        return token;
    }

    private void takeOrPutAside(Recorded event) {
        try {
            if (isNext(event)) {
                take(List.of(event));
            }
        } catch (RuntimeException e) {
            throwIfItMayPass(e);
            if (isNext(event) && move(event.position(), List.of(), List.of(event), String.valueOf(e))) {
                LOG.error("The view {} has put event {} of {} aside", view.name(), event.position(), event.sequence(), e);
            }
        }
    }

    /** Whether no other replica has been there. */
    private boolean isNext(Recorded event) {
        token();
        return event.position() > looked;
    }

    /** False when another replica has taken them. */
    private boolean take(List<Recorded> events) {
        Set<String> parked = token().deadLetters() == 0 ? Set.of() : letters.sequences(view.token());
        List<Recorded> waiting = events.stream().filter(event -> parked.contains(event.sequence())).toList();
        List<? extends Fold<?>> folds = view.folds(events.stream().filter(event -> !parked.contains(event.sequence())).toList());
        long last = events.getLast().position();
        if (waiting.isEmpty() && folds.stream().allMatch(Fold::isEmpty) && last - token().position() < BATCH) {
            looked = last;
            return true;
        }
        return move(last, folds, waiting, "waits for the event before it");
    }

    private boolean move(long position, List<? extends Fold<?>> folds, List<Recorded> aside, String cause) {
        Token from = token();
        Token to = new Token(position, from.deadLetters() + aside.size());
        token = null; // until all is stored
        boolean ours = transaction.execute(_ -> {
            boolean first = tokens.move(view.token(), from, to);
            if (first) {
                aside.forEach(event -> letters.add(view.token(), event, cause));
                folds.forEach(fold -> fold.apply(view.store(), position));
            }
            return first;
        });
        if (ours) {
            token = to;
            looked = position;
        }
        return ours;
    }

    private static void throwIfItMayPass(RuntimeException e) {
        if (mayPass(e)) {
            throw e;
        }
    }

    /** A store that is away comes back; an event that cannot be applied does not get better by itself. */
    public static boolean mayPass(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null && mayPass(e.getCause())
                || e instanceof DataAccessException && !(e instanceof DataIntegrityViolationException)
                || e instanceof TransactionException
                || e instanceof AxonException;
    }

    /**
     * @param position of the last event the view has seen
     * @param events how many the view was shown now, by this process
     */
    public record Progress(long position, boolean more, int events) {}
}
