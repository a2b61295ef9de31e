package kamiroda.benchmarks.house;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.like.FindLikes;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeView;

/** People who never liked anything before: each likes one artwork. */
public final class Strangers {
    private static final long SHORTEST_PAUSE_NANOS = 500_000;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final AtomicInteger last = new AtomicInteger(1_000_000 + ThreadLocalRandom.current().nextInt(1_000_000_000));

    public Strangers(House house) {
        commands = house.bean(CommandGateway.class);
        queries = house.bean(QueryGateway.class);
    }

    /** Somebody's like of an artwork, to be sent. */
    public GenericCommandMessage<LikeArtwork> like(int artwork) {
        return new GenericCommandMessage<>(new LikeArtwork(new ArtworkId(artwork)), metaData(last.incrementAndGet()));
    }

    /** Likes an artwork and looks until a query returns the like, ever less often: an eighth of what it takes may be the waiting between two looks. */
    public Seen see(int artwork, long due) {
        LikeId id = commands.sendAndWait(like(artwork));
        long committed = System.nanoTime();
        while (!isShown(id)) {
            LockSupport.parkNanos(Math.max(SHORTEST_PAUSE_NANOS, (System.nanoTime() - committed) / 8));
        }
        return new Seen(due, committed, System.nanoTime());
    }

    private boolean isShown(LikeId id) {
        return !queries.query(new FindLikes(Set.of(id.number())), ResponseTypes.multipleInstancesOf(LikeView.class)).join().isEmpty();
    }

    /** As the bus completes it: who acts, and which message it came from. */
    public static MetaData metaData(int account) {
        return MetaData.from(new Actor(new AccountId(account), Set.of()).metaData());
    }

    /**
     * When a like was to come, when the command answered, and when the first query that returned it ended, by {@link System#nanoTime()}.
     */
    public record Seen(long due, long committed, long shown) {}
}
