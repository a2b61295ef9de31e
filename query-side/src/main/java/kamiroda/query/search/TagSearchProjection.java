package kamiroda.query.search;

import java.util.List;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;

/** Tags as search finds them by name. */
public class TagSearchProjection implements Projection<TagDocument> {
    @Override
    public Class<TagDocument> rowType() {
        return TagDocument.class;
    }

    @Override
    public List<Change<TagDocument>> on(TagEvent event) {
        return switch (event) {
            case TagCoined coined -> named(coined.tagId().number(), coined.canonicalName());
            case TagRenamed renamed -> named(renamed.tagId().number(), renamed.canonicalName());
            case TagFrozen _, TagThawed _ -> Change.none();
        };
    }

    private static List<Change<TagDocument>> named(int number, String canonicalName) {
        return List.of(Change.put(new TagDocument(number, canonicalName), number));
    }

    @Override
    public List<Change<TagDocument>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<TagDocument>> on(ArtworkEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<TagDocument>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<TagDocument>> on(LikeEvent event) {
        return Change.none();
    }
}
