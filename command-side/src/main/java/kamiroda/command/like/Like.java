package kamiroda.command.like;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.function.IntSupplier;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeKey;

/** Whether a member likes an artwork: an aggregate of its own, so that a popular artwork is no hot spot. */
@Aggregate(type = "Like")
class Like {
    @AggregateIdentifier
    private LikeKey key;

    private @Nullable LikeId given;

    Like() {}

    Like(LikeKey key) {
        this.key = key;
    }

    LikeId give(IntSupplier number, Instant at) {
        if (given == null) {
            apply(new ArtworkLiked(new LikeId(number.getAsInt()), key.artworkId(), key.accountId(), at));
        }
        return given;
    }

    void takeBack(Instant at) {
        if (given != null) {
            apply(new ArtworkUnliked(given, key.artworkId(), key.accountId(), at));
        }
    }

    @EventSourcingHandler
    void on(LikeEvent event) {
        key = new LikeKey(event.artworkId(), event.accountId());
        given = switch (event) {
            case ArtworkLiked liked -> liked.likeId();
            case ArtworkUnliked _ -> null;
        };
    }
}
