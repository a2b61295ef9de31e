package kamiroda.query.account;

import java.util.List;

import kamiroda.query.projection.Change;
import kamiroda.query.projection.Projection;
import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.AccountId;
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

/** Members, and how many of their artworks are shown. */
public class AccountProjection implements Projection<AccountRow> {
    @Override
    public Class<AccountRow> rowType() {
        return AccountRow.class;
    }

    @Override
    public List<Change<AccountRow>> on(AccountEvent event) {
        int number = event.accountId().number();
        return List.of(
                switch (event) {
                    case AccountJoined joined -> Change.put(AccountRow.of(joined), number);
                    case AccountRenamed renamed -> Change.of(row -> row.renamed(renamed), number);
                    case AccountSeen seen -> Change.of(row -> row.seen(seen.at()), number);
                    case RatingRulesChosen chosen -> Change.of(row -> row.ruled(chosen), number);
                });
    }

    @Override
    public List<Change<AccountRow>> on(ArtworkEvent event) {
        return switch (event) {
            case ArtworkPosted posted -> more(posted.artist(), 1);
            case ArtworkDeleted deleted -> more(deleted.listing().artist(), -1);
            case ArtworkRestored restored -> more(restored.listing().artist(), 1);
            case ArtworkDescribed _, ArtworkRated _, ArtworkTagged _, ArtworkUntagged _, IllustEvent _ -> Change.none();
        };
    }

    private static List<Change<AccountRow>> more(AccountId artist, int more) {
        return List.of(Change.of(row -> row.posted(more), artist.number()));
    }

    @Override
    public List<Change<AccountRow>> on(CommentEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<AccountRow>> on(LikeEvent event) {
        return Change.none();
    }

    @Override
    public List<Change<AccountRow>> on(TagEvent event) {
        return Change.none();
    }
}
