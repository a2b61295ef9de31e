package kamiroda.gateway.artwork;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

import kamiroda.gateway.media.PostedPictures;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.Illust;

/** Tells the media room which files belong to an artwork: the events since then say so, no view that may lag. */
@Component
class PicturesInUse implements PostedPictures {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final int SECONDS_FOR_THE_NEXT = 30;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;

    PicturesInUse(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean contain(String filename, Instant since) {
        TrackingToken head = events.createHeadToken();
        TrackingToken start = events.createTokenAt(since.minus(CLOCKS_DIFFER));
        try (BlockingStream<TrackedEventMessage<?>> stream = events.openStream(start)) {
            for (TrackingToken reached = start; head != null && (reached == null || !reached.covers(head)); ) {
                if (!stream.hasNextAvailable(SECONDS_FOR_THE_NEXT, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The event store did not say whether " + filename + " is posted");
                }
                TrackedEventMessage<?> event = stream.nextAvailable();
                if (posted(event.getPayload()).stream().anyMatch(illust -> illust.filename().equals(filename))) {
                    return true;
                }
                reached = event.trackingToken();
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Illust> posted(Object event) {
        return switch (event) {
            case ArtworkPosted posted -> posted.illusts();
            case IllustsAdded added -> added.illusts();
            default -> List.of();
        };
    }
}
