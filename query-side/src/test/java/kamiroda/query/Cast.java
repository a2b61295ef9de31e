package kamiroda.query;

import java.time.Instant;
import java.util.List;

import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.Login;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagId;

/** Who plays in the tests of this side: ALICE drew a DRAGON in the BLUE SKY on MONDAY, BOB looks at it on TUESDAY. */
public final class Cast {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00Z");
    public static final Instant TUESDAY = Instant.parse("2026-11-24T09:30:00Z");
    public static final AccountId ALICE = new AccountId(103);
    public static final AccountId BOB = new AccountId(104);
    public static final TagId BLUE = new TagId(107);
    public static final TagId SKY = new TagId(108);
    public static final ArtworkId DRAGON = new ArtworkId(112);
    public static final Illust COVER = new Illust(new IllustId(122), "cover.png", "image/png", 1200, 800, 120_000, "0a".repeat(32), "LEHewF", "");
    public static final Illust BACK = new Illust(new IllustId(121), "back.gif", "image/gif", 20, 30, 400, "0b".repeat(32), "", "A tail");
    public static final AccountJoined ALICE_JOINED = new AccountJoined(ALICE, new Login("alice"), "alice", MONDAY);
    public static final TagCoined BLUE_COINED = new TagCoined(BLUE, "Blue", "blue", MONDAY);
    public static final TagCoined SKY_COINED = new TagCoined(SKY, "Sky", "sky", MONDAY);
    public static final Listing LISTED = new Listing(ALICE, Rating.SAFE, List.of(BLUE));
    public static final ArtworkPosted DRAGON_POSTED =
            new ArtworkPosted(DRAGON, ALICE, "Dragon", "It flies", Rating.SAFE, List.of(BLUE), List.of(COVER, BACK), MONDAY);

    private Cast() {}
}
