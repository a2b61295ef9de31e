package kamiroda.query.gallery;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;

/** The pictures of artworks, in their order. */
public class IllustProjection implements Projection<IllustRow> {
    @Override
    public Class<IllustRow> rowType() {
        return IllustRow.class;
    }

    @Override
    public List<Change<IllustRow>> on(ArtworkEvent event) {
        return switch (event) {
            case ArtworkPosted posted -> added(posted.illusts(), posted.artworkId(), 0, posted.at());
            case IllustsAdded added -> added(added.illusts(), added.artworkId(), added.place(), added.at());
            case IllustRemoved removed -> removed(removed);
            case IllustMoved moved -> moved(moved);
            case IllustDescribed described -> List.of(Change.of(row -> row.described(described), described.illustId().number()));
            case ArtworkDescribed _, ArtworkRated _, ArtworkTagged _, ArtworkUntagged _, ArtworkDeleted _, ArtworkRestored _ ->
                Change.none();
        };
    }

    private static List<Change<IllustRow>> added(List<Illust> illusts, ArtworkId artwork, int first, Instant at) {
        return IntStream.range(0, illusts.size())
                .mapToObj(i -> IllustRow.of(illusts.get(i), artwork.number(), first + i, at))
                .map(row -> Change.put(row, row.number()))
                .toList();
    }

    private static List<Change<IllustRow>> removed(IllustRemoved event) {
        Change<IllustRow> gone = Change.remove(event.illustId().number());
        return Stream.concat(Stream.of(gone), placed(event.order(), event.from(), event.order().size() - 1)).toList();
    }

    private static List<Change<IllustRow>> moved(IllustMoved event) {
        int to = event.order().indexOf(event.illustId());
        return placed(event.order(), Math.min(event.from(), to), Math.max(event.from(), to)).toList();
    }

    /** Only those between two places have other places than before. */
    private static Stream<Change<IllustRow>> placed(List<IllustId> order, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(place -> Change.of(row -> row.placed(place), order.get(place).number()));
    }

    @Override
    public List<Change<IllustRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<IllustRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<IllustRow>> on(LikeEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<IllustRow>> on(TagEvent event) {
        return Change.none();
    }
}
