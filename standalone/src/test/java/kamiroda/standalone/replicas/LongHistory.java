package kamiroda.standalone.replicas;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeKey;
import kamiroda.standalone.Eventually;

/** What many members did long ago, appended at once. */
final class LongHistory {
    private static final Instant LONG_AGO = Instant.parse("2020-01-05T09:00:00Z");
    private static final int FIRST = 1_000_000;

    private LongHistory() {}

    /** Some works with tags, each liked by many and talked about; their numbers. */
    static List<ArtworkId> in(Replica gallery, int works, int likes) {
        var artworks = IntStream.range(0, works).mapToObj(i -> gallery.post("work " + i, "tag" + i % 5, "all").join()).toList();
        var engine = gallery.bean(EventStorageEngine.class);
        for (var from = 0; from < likes; from += 500) {
            engine.appendEvents(IntStream.range(from, Math.min(likes, from + 500)).mapToObj(i -> like(artworks.get(i % works), FIRST + i)).toList());
        }
        engine.appendEvents(IntStream.range(0, works * 3).mapToObj(i -> comment(artworks.get(i % works), FIRST + i)).toList());
        Eventually.until(gallery::viewsAreUpToDate);
        return artworks;
    }

    private static GenericDomainEventMessage<?> like(ArtworkId artwork, int number) {
        var account = new AccountId(number);
        return new GenericDomainEventMessage<>("Like", new LikeKey(artwork, account).toString(), 0,
            new ArtworkLiked(new LikeId(number), artwork, account, LONG_AGO.plusSeconds(number)));
    }

    private static GenericDomainEventMessage<?> comment(ArtworkId artwork, int number) {
        var id = new CommentId(number);
        return new GenericDomainEventMessage<>("Comment", id.toString(), 0,
            new CommentPosted(id, artwork, new AccountId(1), "comment " + number, LONG_AGO.plusSeconds(number)));
    }
}
