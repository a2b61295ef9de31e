package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkId;

/**
 * What other features' rules may ask of artworks. An artwork that was seen is believed to be there for a while: this process's own deletions are
 * noticed at once, another replica's only then. A like that comes in between stays with the work, as one does that came just before.
 */
@Component
public class Artworks {
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 100_000;

    private final Cache<ArtworkId, Boolean> shown = Caffeine.newBuilder().expireAfterWrite(BELIEVED).maximumSize(MOST_KEPT).build();
    private final EventStore events;

    Artworks(EventStore events) {
        this.events = events;
        events.subscribe(this::forgetDeleted);
    }

    /** Refuses an artwork that is not there or deleted. */
    public void refuseUnlessShown(ArtworkId artwork) {
        ARTWORK_NOT_FOUND.unless(shown.get(artwork, this::trueIfShown) != null);
    }

    /** Looks past the repository: its lock would make all who like an artwork stand in line. */
    private @Nullable Boolean trueIfShown(ArtworkId artwork) {
        return events.readEvents(artwork.toString()).asStream()
                .map(EventMessage::getPayload)
                .filter(it -> it instanceof ArtworkPosted || it instanceof ArtworkDeleted || it instanceof ArtworkRestored)
                .reduce((_, later) -> later)
                .filter(last -> !(last instanceof ArtworkDeleted))
                .map(_ -> true)
                .orElse(null);
    }

    private void forgetDeleted(List<? extends EventMessage<?>> published) {
        for (EventMessage<?> message : published) {
            if (message.getPayload() instanceof ArtworkDeleted deleted) {
                CurrentUnitOfWork.ifStarted(unit -> unit.afterCommit(_ -> shown.invalidate(deleted.artworkId())));
            }
        }
    }
}
