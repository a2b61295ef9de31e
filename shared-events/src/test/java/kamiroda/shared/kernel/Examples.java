package kamiroda.shared.kernel;

import static kamiroda.shared.number.NumberSeries.LIKE;

import java.time.Instant;
import java.util.List;

import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent.LoginClaimed;
import kamiroda.shared.account.RatingRule;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRated;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkUntagged;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustDescribed;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustMoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustRemoved;
import kamiroda.shared.artwork.ArtworkEvent.IllustEvent.IllustsAdded;
import kamiroda.shared.artwork.ArtworkEvent.Listing;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.rebuild.ViewEvent.ViewOrdered;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;
import kamiroda.shared.tag.TagNameEvent.TagNameReleased;

/** One event of each type, as the golden files hold it. */
final class Examples {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00.123456Z");
    private static final AccountId ALICE = new AccountId(3);
    private static final ArtworkId DRAGON = new ArtworkId(12);
    private static final CommentId PRAISE = new CommentId(51);
    private static final LikeId LIKED = new LikeId(501);
    private static final TagId BLUE = new TagId(7);
    private static final TagId SKY = new TagId(8);
    private static final Listing SHOWN = new Listing(ALICE, Rating.R_18G, List.of(BLUE, SKY));
    private static final Illust COVER = new Illust(
            new IllustId(21), "0198c2a4-8f5e-7c3a-9d41-2b6f0e5a7c10.png", "image/png", 1200, 800, 5_000_000_000L, "0f".repeat(32),
            "LEHewF3A|cO=z4NKo1aOhVf%fQf%", "竜が飛ぶ");

    private Examples() {}

    static List<DomainEvent> all() {
        return List.of(
                new AccountJoined(ALICE, new Login("alice"), "アリス", MONDAY),
                new AccountRenamed(ALICE, "Alice \"𠮷\"", MONDAY),
                new AccountSeen(ALICE, MONDAY),
                new RatingRulesChosen(ALICE, RatingRule.SHOW, RatingRule.HIDE, MONDAY),
                new LoginClaimed(new Login("alice"), ALICE, MONDAY),
                new ArtworkPosted(DRAGON, ALICE, "竜", "one\ntwo", Rating.SAFE, List.of(BLUE, SKY), List.of(COVER), MONDAY),
                new ArtworkDescribed(DRAGON, "Dragon", "", MONDAY),
                new ArtworkRated(DRAGON, Rating.SAFE, Rating.R_18, MONDAY),
                new ArtworkTagged(DRAGON, List.of(BLUE), MONDAY),
                new ArtworkUntagged(DRAGON, List.of(SKY), MONDAY),
                new ArtworkDeleted(DRAGON, SHOWN, MONDAY),
                new ArtworkRestored(DRAGON, SHOWN, MONDAY),
                new IllustsAdded(DRAGON, 3, List.of(COVER), MONDAY),
                new IllustRemoved(DRAGON, COVER.illustId(), 1, List.of(new IllustId(20), new IllustId(22)), MONDAY),
                new IllustMoved(DRAGON, COVER.illustId(), 1, List.of(COVER.illustId(), new IllustId(20), new IllustId(22)), MONDAY),
                new IllustDescribed(DRAGON, COVER.illustId(), "青い空の竜 \"竜\"", MONDAY),
                new CommentPosted(PRAISE, DRAGON, ALICE, "すごい", MONDAY),
                new CommentEdited(PRAISE, "すごい！", MONDAY),
                new CommentDeleted(PRAISE, DRAGON, MONDAY),
                new ArtworkLiked(LIKED, DRAGON, ALICE, MONDAY),
                new ArtworkUnliked(LIKED, DRAGON, ALICE, MONDAY),
                new NumbersReserved(LIKE, 501, 1000, MONDAY),
                new TagCoined(BLUE, "Blue Sky", "blue sky", MONDAY),
                new TagRenamed(BLUE, "ロリ", "ロリ", MONDAY),
                new TagFrozen(BLUE, MONDAY),
                new TagThawed(BLUE, MONDAY),
                new TagNameClaimed(new CanonicalName("blue sky"), BLUE, MONDAY),
                new TagNameReleased(new CanonicalName("blue sky"), BLUE, MONDAY),
                new ViewOrdered("gallery", ViewOrder.SWITCH, 8, "列を追加", MONDAY));
    }
}
