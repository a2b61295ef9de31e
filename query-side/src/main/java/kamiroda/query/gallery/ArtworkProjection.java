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
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.tag.TagEvent;

/** Artworks, with what they are counted by. */
public class ArtworkProjection implements Projection<ArtworkRow> {
    @Override
    public Class<ArtworkRow> rowType() {
        return ArtworkRow.class;
    }

    @Override
    public List<Change<ArtworkRow>> on(ArtworkEvent event) {
        int number = event.artworkId().number();
        return List.of(
                switch (event) {
                    case ArtworkPosted posted -> Change.put(ArtworkRow.of(posted), number);
                    case ArtworkDescribed described -> Change.of(row -> row.described(described), number);
                    case ArtworkRated rated -> Change.of(row -> row.rated(rated), number);
                    case ArtworkTagged tagged -> Change.of(row -> row.tagged(tagged.tags().size(), tagged), number);
                    case ArtworkUntagged untagged -> Change.of(row -> row.tagged(-untagged.tags().size(), untagged), number);
                    case IllustEvent pictures -> Change.of(row -> pictured(row, pictures), number);
                    case ArtworkDeleted deleted -> Change.of(row -> row.deleted(deleted), number);
                    case ArtworkRestored restored -> Change.of(row -> row.restored(restored), number);
                });
    }

    private static ArtworkRow pictured(ArtworkRow row, IllustEvent event) {
        return switch (event) {
            case IllustsAdded added -> row.pictured(row.topIllust(), added.place() + added.illusts().size(), added);
            case IllustRemoved removed -> row.pictured(removed.order().getFirst().number(), removed.order().size(), removed);
            case IllustMoved moved -> row.pictured(moved.order().getFirst().number(), moved.order().size(), moved);
            case IllustDescribed described -> row.pictured(row.topIllust(), row.illustsCount(), described);
        };
    }

    @Override
    public List<Change<ArtworkRow>> on(LikeEvent event) {
        int number = event.artworkId().number();
        return List.of(
                switch (event) {
                    case ArtworkLiked _ -> Change.of(row -> row.liked(1), number);
                    case ArtworkUnliked _ -> Change.of(row -> row.liked(-1), number);
                });
    }

    @Override
    public List<Change<ArtworkRow>> on(CommentEvent event) {
        return switch (event) {
            case CommentPosted posted -> List.of(Change.of(row -> row.commented(1), posted.artworkId().number()));
            case CommentEdited _ -> Change.none();
            case CommentDeleted deleted -> List.of(Change.of(row -> row.commented(-1), deleted.artworkId().number()));
        };
    }

    @Override
    public List<Change<ArtworkRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkRow>> on(TagEvent event) {
        return Change.none();
    }
}
