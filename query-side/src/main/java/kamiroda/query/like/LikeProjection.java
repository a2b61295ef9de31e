package kamiroda.query.like;

import java.util.List;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.tag.TagEvent;

/** The likes that stand. */
public class LikeProjection implements Projection<LikeRow> {
    @Override
    public Class<LikeRow> rowType() {
        return LikeRow.class;
    }

    @Override
    public List<Change<LikeRow>> on(LikeEvent event) {
        int number = event.likeId().number();
        return List.of(
                switch (event) {
                    case ArtworkLiked it ->
                        Change.put(new LikeRow(number, it.artworkId().number(), it.accountId().number(), it.at(), it.at()), number);
                    case ArtworkUnliked _ -> Change.remove(number);
                });
    }

    @Override
    public List<Change<LikeRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LikeRow>> on(ArtworkEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LikeRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<LikeRow>> on(TagEvent event) {
        return Change.none();
    }
}
