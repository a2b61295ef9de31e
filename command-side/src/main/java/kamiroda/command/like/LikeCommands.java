package kamiroda.command.like;

import static kamiroda.shared.number.NumberSeries.LIKE;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.command.artwork.Artworks;
import kamiroda.command.number.Numbers;
import kamiroda.command.store.RetryingCommandBus;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeKey;
import kamiroda.shared.like.UnlikeArtwork;

@Component
class LikeCommands {
    private final Repository<Like> likes;
    private final Artworks artworks;
    private final Numbers numbers;
    private final Clock clock;

    LikeCommands(Repository<Like> likes, Artworks artworks, Numbers numbers, Clock clock) {
        this.likes = likes;
        this.artworks = artworks;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Most likes are first likes: only when one is there already is it worth a look. */
    @CommandHandler
    LikeId handle(LikeArtwork command, Actor actor, @MetaDataValue(RetryingCommandBus.UNTRIED) @Nullable Boolean untried) throws Exception {
        artworks.refuseUnlessShown(command.artworkId());
        LikeKey key = new LikeKey(command.artworkId(), actor.account());
        Aggregate<Like> like = untried == null ? likeOf(key) : likes.newInstance(() -> new Like(key));
        return like.invoke(it -> it.give(() -> numbers.next(LIKE), clock.instant()));
    }

    @CommandHandler
    void handle(UnlikeArtwork command, Actor actor) throws Exception {
        artworks.refuseUnlessShown(command.artworkId());
        likeOf(new LikeKey(command.artworkId(), actor.account())).execute(like -> like.takeBack(clock.instant()));
    }

    private Aggregate<Like> likeOf(LikeKey key) throws Exception {
        return likes.loadOrCreate(key.toString(), () -> new Like(key));
    }
}
