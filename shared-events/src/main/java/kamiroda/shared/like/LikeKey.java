package kamiroda.shared.like;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;

/** A member's one like of an artwork, given or not: the identifier of its aggregate. */
public record LikeKey(ArtworkId artworkId, AccountId accountId) {
    @Override
    public String toString() {
        return "like:" + artworkId.number() + ":" + accountId.number();
    }
}
