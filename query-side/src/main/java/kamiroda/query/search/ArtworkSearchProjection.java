package kamiroda.query.search;

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
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.tag.TagEvent;

/** Artworks as tag search finds them. */
public class ArtworkSearchProjection implements Projection<ArtworkDocument> {
    @Override
    public Class<ArtworkDocument> rowType() {
        return ArtworkDocument.class;
    }

    @Override
    public List<Change<ArtworkDocument>> on(ArtworkEvent event) {
        int number = event.artworkId().number();
        return List.of(
                switch (event) {
                    case ArtworkPosted posted -> Change.put(ArtworkDocument.of(posted), number);
                    case ArtworkDescribed described -> Change.of(document -> document.described(described), number);
                    case ArtworkRated rated -> Change.of(document -> document.rated(rated), number);
                    case ArtworkTagged tagged -> Change.of(document -> document.tagged(tagged), number);
                    case ArtworkUntagged untagged -> Change.of(document -> document.untagged(untagged), number);
                    case IllustEvent pictures -> Change.of(document -> document.touched(pictures.at()), number);
                    case ArtworkDeleted deleted -> Change.of(document -> document.shown(false, deleted.at()), number);
                    case ArtworkRestored restored -> Change.of(document -> document.shown(true, restored.at()), number);
                });
    }

    @Override
    public List<Change<ArtworkDocument>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkDocument>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<ArtworkDocument>> on(LikeEvent event) {
        int number = event.artworkId().number();
        return List.of(
                switch (event) {
                    case ArtworkLiked _ -> Change.of(document -> document.liked(1), number);
                    case ArtworkUnliked _ -> Change.of(document -> document.liked(-1), number);
                });
    }

    @Override
    public List<Change<ArtworkDocument>> on(TagEvent event) {
        return Change.none();
    }
}
