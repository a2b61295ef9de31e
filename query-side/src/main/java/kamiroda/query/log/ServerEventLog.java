package kamiroda.query.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log of a server that pushes events; one reader's, for it keeps the stream open where the reader stopped. */
public class ServerEventLog implements EventLog, AutoCloseable {
    private static final int MILLIS_FOR_THE_NEXT = 20;

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private @Nullable BlockingStream<TrackedEventMessage<?>> stream;
    private @Nullable Runnable listener;
    private long reached;

    public ServerEventLog(StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.source = source;
    }

    @Override
    public List<Recorded> readAfter(long position, int most) {
        try {
            List<Recorded> events = new ArrayList<>();
            BlockingStream<TrackedEventMessage<?>> open = openAt(position);
            while (events.size() < most && open.hasNextAvailable(MILLIS_FOR_THE_NEXT, TimeUnit.MILLISECONDS)) {
                events.add(Messages.recorded(open.nextAvailable()));
                reached = events.getLast().position();
            }
            return events;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (RuntimeException e) {
            close(); // a stream that broke stays broken
            throw e;
        }
    }

    @Override
    public long head() {
        TrackingToken head = source.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    @Override
    public void onAppend(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void close() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    private BlockingStream<TrackedEventMessage<?>> openAt(long position) {
        if (stream == null || reached != position) {
            close();
            stream = source.openStream(position < 0 ? null : new GlobalSequenceTrackingToken(position));
            if (listener != null) {
                stream.setOnAvailableCallback(listener);
            }
            reached = position;
        }
        return stream;
    }
}
