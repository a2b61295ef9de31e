package kamiroda.query.news;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.query.log.EventLog;
import kamiroda.query.log.Recorded;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

/** Reads the log behind the views and tells those who follow; as long as nobody does, it reads nothing. */
public class Herald implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Herald.class);
    /** Nobody here is told of what another replica appends. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int BATCH = 1000;

    private final EventLog log;
    private final Stage stage;
    private final Headlines headlines;
    private final QueryUpdateEmitter followers;
    private final Semaphore events = new Semaphore(0);
    private final Thread thread;
    private long told;
    private volatile boolean closed;

    /** What the views of this process show. */
    public interface Stage {
        /** The position up to which all of them do. */
        long shown();

        /** Waits until all of them do; false when they do not within the time. */
        boolean await(long position, Duration atMost) throws InterruptedException;
    }

    /** @param artworkOfComment nothing when the comment is gone */
    public Herald(EventLog log, Stage stage, IntFunction<Stream<Integer>> artworkOfComment, QueryUpdateEmitter followers) {
        this.log = log;
        this.stage = stage;
        this.headlines = new Headlines(artworkOfComment);
        this.followers = followers;
        this.told = log.head();
        log.onAppend(events::release);
        this.thread = Thread.ofPlatform().name("news").daemon().start(this::follow);
    }

    @Override
    public void close() {
        closed = true;
        events.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        while (!closed) {
            try {
                if (events.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                    events.drainPermits();
                }
                while (tellNext() && !closed) {
                    // on
                }
            } catch (RuntimeException | Error e) { // nothing may end this thread: nobody else would tell
                LOG.warn("The news cannot be told for now: {}", e.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Answers whether there may be more. */
    private boolean tellNext() throws InterruptedException {
        long shown = stage.shown(); // looked at before the followers: who is not among them yet came before all that is shown later
        if (followers.activeSubscriptions().isEmpty()) {
            told = Math.max(told, shown);
            return false;
        }
        List<Recorded> next = log.readAfter(told, BATCH);
        if (next.isEmpty() || !stage.await(next.getLast().position(), LOOK)) {
            return false;
        }
        headlines.of(next).forEach(this::tell);
        told = next.getLast().position();
        return next.size() == BATCH;
    }

    private void tell(News news) {
        followers.emit(FollowNews.class, query -> query.wants(news), news);
    }
}
