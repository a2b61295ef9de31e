package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST_TO_DELETE;
import static kamiroda.shared.kernel.Refusal.NOT_THE_ARTIST_TO_RESTORE;
import static kamiroda.shared.number.NumberSeries.ARTWORK;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;

import kamiroda.command.number.Numbers;
import kamiroda.command.tag.Vocabulary;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.DeleteArtwork;
import kamiroda.shared.artwork.EditArtwork;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.artwork.RestoreArtwork;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.tag.TagId;

@Aggregate(type = "Artwork")
class Artwork {
    @AggregateIdentifier
    private ArtworkId id;

    private AccountId artist;
    private String title;
    private String caption;
    private Rating rating;
    private boolean deleted;

    @AggregateMember
    private final Tags tags = new Tags(this);

    @AggregateMember
    private final Illusts illusts = new Illusts(this);

    Artwork() {} // Axon replays history into an empty artwork

    @CommandHandler
    Artwork(PostArtwork command, Actor actor, Vocabulary vocabulary, Numbers numbers, Clock clock) {
        Instant now = clock.instant();
        List<TagId> tags = vocabulary.coin(command.tags(), now);
        apply(new ArtworkPosted(
                new ArtworkId(numbers.next(ARTWORK)),
                actor.account(),
                command.title(),
                command.caption(),
                command.rating(),
                tags,
                Illusts.numbered(command.pictures(), numbers),
                now));
    }

    @CommandHandler
    void handle(EditArtwork command, Actor actor, Vocabulary vocabulary, Clock clock) {
        refuseUnlessArtist(actor);
        Instant now = clock.instant();
        if (!command.title().equals(title) || !command.caption().equals(caption)) {
            apply(new ArtworkDescribed(id, command.title(), command.caption(), now));
        }
        if (command.rating() != null && command.rating() != rating) {
            apply(new ArtworkRated(id, rating, command.rating(), now));
        }
        tags.replace(vocabulary.coin(command.tags(), now), now);
    }

    @CommandHandler
    void handle(DeleteArtwork command, Actor actor, Clock clock) {
        ARTWORK_NOT_FOUND.unless(!deleted);
        NOT_THE_ARTIST_TO_DELETE.unless(actor.is(artist) || actor.isAdmin());
        apply(new ArtworkDeleted(id, listing(), clock.instant()));
    }

    @CommandHandler
    void handle(RestoreArtwork command, Actor actor, Clock clock) {
        NOT_THE_ARTIST_TO_RESTORE.unless(actor.is(artist) || actor.isAdmin());
        if (deleted) {
            apply(new ArtworkRestored(id, listing(), clock.instant()));
        }
    }

    ArtworkId id() {
        return id;
    }

    boolean isShown() {
        return !deleted;
    }

    void refuseUnlessArtist(Actor actor) {
        ARTWORK_NOT_FOUND.unless(!deleted);
        NOT_THE_ARTIST.unless(actor.is(artist));
    }

    @EventSourcingHandler
    void on(ArtworkEvent event) {
        switch (event) { // exhaustive: a new event does not compile until it is answered here
            case ArtworkPosted posted -> {
                id = posted.artworkId();
                artist = posted.artist();
                title = posted.title();
                caption = posted.caption();
                rating = posted.rating();
            }
            case ArtworkDescribed described -> {
                title = described.title();
                caption = described.caption();
            }
            case ArtworkRated rated -> rating = rated.rating();
            case ArtworkDeleted _ -> deleted = true;
            case ArtworkRestored _ -> deleted = false;
            case ArtworkTagged _, ArtworkUntagged _, IllustEvent _ -> {} // its tags and its pictures see to that
        }
    }

    private Listing listing() {
        return new Listing(artist, rating, tags.all());
    }
}
