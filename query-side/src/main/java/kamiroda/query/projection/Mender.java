package kamiroda.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.DeadLetters.DeadLetter;
import kamiroda.query.projection.Tokens.Token;

/** Settles what a view has put aside, while others bring it forward: on any replica, and several at once, each letter is settled once. */
public class Mender {
    private static final Logger LOG = LoggerFactory.getLogger(Mender.class);

    private final View view;
    private final EventLog log;
    private final Tokens tokens;
    private final DeadLetters letters;
    private final TransactionTemplate transaction;

    public Mender(View view, EventLog log, Tokens tokens, DeadLetters letters, TransactionTemplate transaction) {
        this.view = view;
        this.log = log;
        this.tokens = tokens;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Applies the dead letters again, oldest first; those that fail again, and what follows them, stay. Answers how many are left. */
    public int retry() {
        return retry(letters.of(view.token()));
    }

    /** Applies the letters of one event's sequence again, as far as they can be; false when the event is not among the dead letters. */
    public boolean retry(long position) {
        List<DeadLetter> all = letters.of(view.token());
        Optional<String> sequence = all.stream().filter(it -> it.position() == position).map(DeadLetter::sequence).findFirst();
        sequence.ifPresent(it -> retry(all.stream().filter(letter -> letter.sequence().equals(it)).toList()));
        return sequence.isPresent();
    }

    private int retry(List<DeadLetter> oldestFirst) {
        List<String> failed = new ArrayList<>();
        for (DeadLetter letter : oldestFirst) {
            if (!failed.contains(letter.sequence()) && !applied(letter)) {
                failed.add(letter.sequence());
            }
        }
        return letters.of(view.token()).size();
    }

    /** Leaves an event out of the view for good; false when it is not among the dead letters. What waits behind it may be tried again. */
    public boolean evict(long position) {
        return transaction.execute(_ -> {
            Token from = tokens.lock(view.token());
            boolean there = letters.evict(view.token(), position);
            if (there) {
                tokens.move(view.token(), from, new Token(from.position(), from.deadLetters() - 1));
            }
            return there;
        });
    }

    private boolean applied(DeadLetter letter) {
        try {
            transaction.executeWithoutResult(_ -> {
                Token from = tokens.lock(view.token());
                if (letters.remove(view.token(), letter.position())) { // else another replica has applied it
                    List<Recorded> events = log.readAfter(letter.position() - 1, 1);
                    view.folds(events).forEach(fold -> fold.apply(view.store(), letter.position()));
                    tokens.move(view.token(), from, new Token(from.position(), from.deadLetters() - 1));
                }
            });
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The view {} still cannot apply event {}", view.name(), letter.position(), e);
            return false;
        }
    }
}
