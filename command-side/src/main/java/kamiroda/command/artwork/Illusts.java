package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.ILLUST_NOT_FOUND;
import static kamiroda.shared.kernel.Refusal.LAST_ILLUST;
import static kamiroda.shared.number.NumberSeries.ILLUST;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

import kamiroda.command.number.Numbers;
import kamiroda.shared.artwork.AddIllusts;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.DescribeIllust;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.MoveIllust;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.RemoveIllust;
import kamiroda.shared.kernel.Actor;

/** The pictures an artwork has, in their order, and what each is said to show. */
class Illusts {
    private final Artwork artwork;
    private final List<IllustId> order = new ArrayList<>();
    private final Map<IllustId, String> altTexts = new HashMap<>();

    Illusts(Artwork artwork) {
        this.artwork = artwork;
    }

    static List<Illust> numbered(List<Picture> pictures, Numbers numbers) {
        return pictures.stream().map(picture -> picture.numbered(new IllustId(numbers.next(ILLUST)))).toList();
    }

    @CommandHandler
    void handle(AddIllusts command, Actor actor, Numbers numbers, Clock clock) {
        artwork.refuseUnlessArtist(actor);
        int many = order.size() + command.pictures().size();
        BAD_USER_INPUT.unless(many <= Picture.MOST, "files", many, "at most " + Picture.MOST);
        apply(new IllustsAdded(artwork.id(), order.size(), numbered(command.pictures(), numbers), clock.instant()));
    }

    @CommandHandler
    void handle(RemoveIllust command, Actor actor, Clock clock) {
        int from = place(command.illustId(), actor);
        LAST_ILLUST.unless(order.size() > 1);
        List<IllustId> left = new ArrayList<>(order);
        left.remove(from);
        apply(new IllustRemoved(artwork.id(), command.illustId(), from, left, clock.instant()));
    }

    @CommandHandler
    void handle(MoveIllust command, Actor actor, Clock clock) {
        int from = place(command.illustId(), actor);
        int to = command.to();
        BAD_USER_INPUT.unless(to >= 0 && to < order.size(), "to", to, "0 to " + (order.size() - 1));
        if (to != from) {
            List<IllustId> moved = new ArrayList<>(order);
            moved.add(to, moved.remove(from));
            apply(new IllustMoved(artwork.id(), command.illustId(), from, moved, clock.instant()));
        }
    }

    @CommandHandler
    void handle(DescribeIllust command, Actor actor, Clock clock) {
        place(command.illustId(), actor);
        if (!command.altText().equals(altTexts.get(command.illustId()))) {
            apply(new IllustDescribed(artwork.id(), command.illustId(), command.altText(), clock.instant()));
        }
    }

    @EventSourcingHandler
    void on(ArtworkPosted posted) {
        add(posted.illusts());
    }

    @EventSourcingHandler
    void on(IllustEvent event) {
        switch (event) {
            case IllustsAdded added -> add(added.illusts());
            case IllustRemoved removed -> arrange(removed.order());
            case IllustMoved moved -> arrange(moved.order());
            case IllustDescribed described -> altTexts.put(described.illustId(), described.altText());
        }
    }

    /** Where a picture is; refuses who is not the artist, and what is not there. */
    private int place(IllustId illust, Actor actor) {
        artwork.refuseUnlessArtist(actor);
        ILLUST_NOT_FOUND.unless(order.contains(illust));
        return order.indexOf(illust);
    }

    private void add(List<Illust> illusts) {
        for (Illust illust : illusts) {
            order.add(illust.illustId());
            altTexts.put(illust.illustId(), illust.altText());
        }
    }

    private void arrange(List<IllustId> other) {
        order.clear();
        order.addAll(other);
    }
}
