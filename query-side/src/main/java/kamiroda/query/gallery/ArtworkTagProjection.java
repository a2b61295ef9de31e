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
import kamiroda.shared.tag.TagId;

/** Which tags an artwork has. */
public class ArtworkTagProjection implements Projection<ArtworkTagRow> {
    @Override
    public Class<ArtworkTagRow> rowType() {
        return ArtworkTagRow.class;
    }

    @Override
    public List<Change<ArtworkTagRow>> on(ArtworkEvent event) {
        int artwork = event.artworkId().number();
        return switch (event) {
            case ArtworkPosted posted -> added(artwork, posted.tags());
            case ArtworkTagged tagged -> added(artwork, tagged.tags());
            case ArtworkUntagged untagged -> removed(artwork, untagged.tags());
            case ArtworkDescribed _, ArtworkRated _, ArtworkDeleted _, ArtworkRestored _, IllustEvent _ -> Change.none();
        };
    }

    private static List<Change<ArtworkTagRow>> added(int artwork, List<TagId> tags) {
        return tags.stream().map(tag -> Change.put(new ArtworkTagRow(artwork, tag.number()), artwork, tag.number())).toList();
    }

    private static List<Change<ArtworkTagRow>> removed(int artwork, List<TagId> tags) {
        return tags.stream().map(tag -> Change.<ArtworkTagRow>remove(artwork, tag.number())).toList();
    }

    @Override
    public List<Change<ArtworkTagRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkTagRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkTagRow>> on(LikeEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkTagRow>> on(TagEvent event) {
        return Change.none();
    }
}
