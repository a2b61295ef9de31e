package kamiroda.query.gallery;

import java.util.List;

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
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;

/** How many artworks of each rating are shown. */
public class ArtworkCountProjection implements Projection<ArtworkCountRow> {
    @Override
    public Class<ArtworkCountRow> rowType() {
        return ArtworkCountRow.class;
    }

    @Override
    public List<Change<ArtworkCountRow>> on(ArtworkEvent event) {
        return switch (event) {
            case ArtworkPosted posted -> List.of(ArtworkCountRow.more(posted.rating(), 1));
            case ArtworkRated it -> List.of(ArtworkCountRow.more(it.former(), -1), ArtworkCountRow.more(it.rating(), 1));
            case ArtworkDeleted deleted -> List.of(ArtworkCountRow.more(deleted.listing().rating(), -1));
            case ArtworkRestored restored -> List.of(ArtworkCountRow.more(restored.listing().rating(), 1));
            case ArtworkDescribed _, ArtworkTagged _, ArtworkUntagged _, IllustEvent _ -> Change.none();
        };
    }

    @Override
    public List<Change<ArtworkCountRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkCountRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkCountRow>> on(LikeEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkCountRow>> on(TagEvent event) {
        return Change.none();
    }
}
