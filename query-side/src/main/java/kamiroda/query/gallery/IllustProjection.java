package kamiroda.query.gallery;

import java.util.List;
import java.util.stream.IntStream;

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
            case ArtworkPosted posted -> pictures(posted);
            case ArtworkDescribed _, ArtworkRated _, ArtworkTagged _, ArtworkUntagged _, ArtworkDeleted _, ArtworkRestored _ ->
                Change.none();
        };
    }

    private static List<Change<IllustRow>> pictures(ArtworkPosted posted) {
        return IntStream.range(0, posted.illusts().size())
                .mapToObj(place -> IllustRow.of(posted.illusts().get(place), posted.artworkId().number(), place, posted.at()))
                .map(row -> Change.put(row, row.number()))
                .toList();
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
