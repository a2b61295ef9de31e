package kamiroda.shared.like;

import java.util.regex.Pattern;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;

/** A member's one like of an artwork, given or not: the identifier of its aggregate. */
public record LikeKey(ArtworkId artworkId, AccountId accountId) {
    private static final Pattern FORM = Pattern.compile("^like:(\\d+):\\d+$");

    /** Of a like's identifier that of its artwork, which can be told even if the like's events cannot be read; any other as it is. */
    public static String orArtwork(String identifier) {
        return FORM.matcher(identifier).replaceFirst("artwork:$1");
    }

    @Override
    public String toString() {
        return "like:" + artworkId.number() + ":" + accountId.number();
    }
}
