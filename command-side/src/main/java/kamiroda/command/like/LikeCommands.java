package kamiroda.command.like;

import static kamiroda.shared.number.NumberSeries.LIKE;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

import kamiroda.command.artwork.Artworks;
import kamiroda.command.number.Numbers;
import kamiroda.shared.artwork.ArtworkId;
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

    @CommandHandler
    LikeId handle(LikeArtwork command, Actor actor) throws Exception {
        return likeOf(command.artworkId(), actor).invoke(like -> like.give(() -> numbers.next(LIKE), clock.instant()));
    }

    @CommandHandler
    void handle(UnlikeArtwork command, Actor actor) throws Exception {
        likeOf(command.artworkId(), actor).execute(like -> like.takeBack(clock.instant()));
    }

    private Aggregate<Like> likeOf(ArtworkId artwork, Actor actor) throws Exception {
        artworks.refuseUnlessShown(artwork);
        LikeKey key = new LikeKey(artwork, actor.account());
        return likes.loadOrCreate(key.toString(), () -> new Like(key));
    }
}
