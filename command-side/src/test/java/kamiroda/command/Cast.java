package kamiroda.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import kamiroda.command.number.Numbers;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.Role;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;

/** Who plays in the tests of this side: ALICE drew a DRAGON in the BLUE SKY, BOB looks at it, CAROL is an admin, and it is MONDAY. */
public final class Cast {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:30:00Z");
    public static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);
    public static final AccountId ALICE = new AccountId(103);
    public static final AccountId BOB = new AccountId(104);
    public static final AccountId CAROL = new AccountId(105);
    public static final TagId BLUE = new TagId(107);
    public static final TagId SKY = new TagId(108);
    public static final TagNameClaimed BLUE_CLAIMED = new TagNameClaimed(new CanonicalName("blue"), BLUE, MONDAY);
    public static final TagNameClaimed SKY_CLAIMED = new TagNameClaimed(new CanonicalName("sky"), SKY, MONDAY);
    public static final Picture COVER = new Picture("cover.png", "image/png", 1200, 800, 120_000, "0a".repeat(32), "LEHewF3A|cO=z4NKo1aOhVf%fQf%", "");
    public static final Picture BACK = new Picture("back.gif", "image/gif", 20, 30, 400, "0b".repeat(32), "", "");
    public static final ArtworkId DRAGON = new ArtworkId(112);
    public static final ArtworkPosted DRAGON_POSTED = new ArtworkPosted(
            DRAGON, ALICE, "Dragon", "It flies", Rating.SAFE, List.of(BLUE), List.of(illust(COVER, 121)), MONDAY);

    private Cast() {}

    /** A member acts. */
    public static Map<String, Object> by(AccountId member) {
        return new Actor(member, Set.of()).metaData();
    }

    /** An admin acts, who is an auditor too. */
    public static Map<String, Object> byAdmin(AccountId admin) {
        return new Actor(admin, Set.of(Role.ADMIN, Role.AUDITOR)).metaData();
    }

    /** An auditor acts, who is no admin. */
    public static Map<String, Object> byAuditor(AccountId auditor) {
        return new Actor(auditor, Set.of(Role.AUDITOR)).metaData();
    }

    /** Every series from 1. */
    public static Numbers numbersFromOne() {
        Map<NumberSeries, Integer> reserved = new ConcurrentHashMap<>();
        return new Numbers(series -> {
            int last = reserved.merge(series, 10, Integer::sum);
            return new NumbersReserved(series, last - 9, last, MONDAY);
        });
    }

    public static Illust illust(Picture picture, int number) {
        return picture.numbered(new IllustId(number));
    }
}
