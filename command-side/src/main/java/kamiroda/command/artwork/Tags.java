package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import kamiroda.command.tag.Vocabulary;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent;
import kamiroda.shared.artwork.TagArtwork;
import kamiroda.shared.artwork.UntagArtwork;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;

/** The tags an artwork has, each once, in the order they came. */
class Tags {
    private final Artwork artwork;
    private final Set<TagId> tags = new LinkedHashSet<>();

    Tags(Artwork artwork) {
        this.artwork = artwork;
    }

    @CommandHandler
    void handle(TagArtwork command, Actor actor, Vocabulary vocabulary, Clock clock) {
        artwork.refuseUnlessArtist(actor);
        add(vocabulary.coin(command.tags(), clock.instant()), clock.instant());
    }

    @CommandHandler
    void handle(UntagArtwork command, Actor actor, Vocabulary vocabulary, Clock clock) {
        artwork.refuseUnlessArtist(actor);
        List<TagId> unwanted = vocabulary.known(command.tags());
        remove(unwanted.stream().distinct().filter(tags::contains).toList(), clock.instant());
    }

    void replace(List<TagId> wanted, Instant now) {
        remove(tags.stream().filter(tag -> !wanted.contains(tag)).toList(), now);
        add(wanted, now);
    }

    List<TagId> all() {
        return List.copyOf(tags);
    }

    @EventSourcingHandler
    void on(ArtworkEvent event) {
        switch (event) {
            case ArtworkPosted posted -> tags.addAll(posted.tags());
            case ArtworkTagged tagged -> tags.addAll(tagged.tags());
            case ArtworkUntagged untagged -> untagged.tags().forEach(tags::remove);
            case ArtworkDescribed _, ArtworkRated _, ArtworkDeleted _, ArtworkRestored _, IllustEvent _ -> {}
        }
    }

    private void add(List<TagId> wanted, Instant now) {
        List<TagId> missing = wanted.stream().distinct().filter(tag -> !tags.contains(tag)).toList();
        int many = tags.size() + missing.size();
        BAD_USER_INPUT.unless(many <= TagName.MOST, "tags", many, "at most " + TagName.MOST);
        if (!missing.isEmpty()) {
            apply(new ArtworkTagged(artwork.id(), missing, now));
        }
    }

    private void remove(List<TagId> unwanted, Instant now) {
        if (!unwanted.isEmpty()) {
            apply(new ArtworkUntagged(artwork.id(), unwanted, now));
        }
    }
}
