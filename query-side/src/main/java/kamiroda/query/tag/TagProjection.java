package kamiroda.query.tag;

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
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;
import kamiroda.shared.tag.TagId;

/** The directory of tags, and how many shown artworks have each. */
public class TagProjection implements Projection<TagRow> {
    @Override
    public Class<TagRow> rowType() {
        return TagRow.class;
    }

    @Override
    public List<Change<TagRow>> on(TagEvent event) {
        int number = event.tagId().number();
        return List.of(
                switch (event) {
                    case TagCoined coined -> Change.put(TagRow.of(coined), number);
                    case TagRenamed renamed -> Change.of(row -> row.renamed(renamed), number);
                    case TagFrozen frozen -> Change.of(row -> row.frozen(true, frozen.at()), number);
                    case TagThawed thawed -> Change.of(row -> row.frozen(false, thawed.at()), number);
                });
    }

    @Override
    public List<Change<TagRow>> on(ArtworkEvent event) {
        return switch (event) {
            case ArtworkPosted posted -> more(posted.tags(), 1);
            case ArtworkTagged tagged -> more(tagged.tags(), 1);
            case ArtworkUntagged untagged -> more(untagged.tags(), -1);
            case ArtworkDeleted deleted -> more(deleted.listing().tags(), -1);
            case ArtworkRestored restored -> more(restored.listing().tags(), 1);
            case ArtworkDescribed _, ArtworkRated _, IllustEvent _ -> Change.none();
        };
    }

    private static List<Change<TagRow>> more(List<TagId> tags, int more) {
        return tags.stream().map(tag -> Change.<TagRow>of(row -> row.counted(more), tag.number())).toList();
    }

    @Override
    public List<Change<TagRow>> on(AccountEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<TagRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<TagRow>> on(LikeEvent event) {
        return Change.none();
    }
}
