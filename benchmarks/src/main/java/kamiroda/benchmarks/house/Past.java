package kamiroda.benchmarks.house;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent.LoginClaimed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeKey;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;

/** What has happened in a gallery, the same at every run: members, tags of Zipf's popularity, artworks with pictures, likes, comments. */
public final class Past {
    public static final int MEMBERS = 300;
    private static final int TAGS = 2000;
    private static final Instant BEGINNING = Instant.parse("2015-04-01T00:00:00Z");
    private static final int SECONDS_BETWEEN_ARTWORKS = 300;

    private final Random random = new Random(42);
    private final double[] popularity = popularity();
    private final Consumer<DomainEventMessage<?>> told;
    private int illusts;
    private int likes;
    private int comments;

    public Past(Consumer<DomainEventMessage<?>> told) {
        this.told = told;
    }

    /** The name of the tag that is the {@code rank}-th in popularity. */
    public static String tag(int rank) {
        return "tag " + rank;
    }

    public void tell(int artworks) {
        IntStream.rangeClosed(1, MEMBERS).forEach(this::member);
        IntStream.rangeClosed(1, TAGS).forEach(this::tagged);
        IntStream.rangeClosed(1, artworks).forEach(this::artwork);
        reserved(NumberSeries.ACCOUNT, MEMBERS);
        reserved(NumberSeries.TAG, TAGS);
        reserved(NumberSeries.ARTWORK, artworks);
        reserved(NumberSeries.ILLUST, illusts);
        reserved(NumberSeries.LIKE, likes);
        reserved(NumberSeries.COMMENT, comments);
    }

    private void member(int number) {
        AccountId account = new AccountId(number);
        Login login = new Login("member" + number);
        happened("Account", account, new AccountJoined(account, login, login.name(), BEGINNING));
        happened("Login", login, new LoginClaimed(login, account, BEGINNING));
    }

    private void tagged(int number) {
        TagId id = new TagId(number);
        CanonicalName name = new CanonicalName(tag(number));
        happened("Tag", id, new TagCoined(id, name.name(), name.name(), BEGINNING));
        happened("TagName", name, new TagNameClaimed(name, id, BEGINNING));
    }

    private void artwork(int number) {
        ArtworkId id = new ArtworkId(number);
        Instant at = BEGINNING.plusSeconds((long) number * SECONDS_BETWEEN_ARTWORKS);
        AccountId artist = new AccountId(1 + random.nextInt(MEMBERS));
        Rating rating = random.nextInt(10) == 0 ? Rating.R_18 : Rating.SAFE;
        List<Illust> pictures = IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> picture()).toList();
        happened("Artwork", id, new ArtworkPosted(id, artist, "作品 " + number, "A caption of some length, as members write them.", rating, tags(), pictures, at));
        random.ints(random.nextInt(3), 1, MEMBERS + 1).distinct().forEach(member -> like(new LikeKey(id, new AccountId(member)), at));
        if (random.nextInt(3) == 0) {
            CommentId comment = new CommentId(++comments);
            happened("Comment", comment, new CommentPosted(comment, id, artist, "How well the light falls!", at.plusSeconds(90)));
        }
    }

    private void like(LikeKey key, Instant at) {
        happened("Like", key, new ArtworkLiked(new LikeId(++likes), key.artworkId(), key.accountId(), at.plusSeconds(60)));
    }

    private Illust picture() {
        String name = String.format("%08x-0000-4000-8000-%012x.png", ++illusts, random.nextLong() & 0xffffffffffffL);
        return new Illust(new IllustId(illusts), name, "image/png", 400 + random.nextInt(1600), 400 + random.nextInt(1600), 500_000, "0".repeat(64), "LEHewF3A|cO=z4NKo1aOhVf%fQf%", "");
    }

    private List<TagId> tags() {
        return IntStream.range(0, 3 + random.nextInt(5)).map(_ -> rank()).distinct().mapToObj(TagId::new).toList();
    }

    private int rank() {
        int place = Arrays.binarySearch(popularity, random.nextDouble() * popularity[TAGS - 1]);
        return Math.min(TAGS, (place < 0 ? -place - 1 : place) + 1);
    }

    private static double[] popularity() {
        double[] sums = IntStream.rangeClosed(1, TAGS).mapToDouble(rank -> 1.0 / rank).toArray();
        Arrays.parallelPrefix(sums, Double::sum);
        return sums;
    }

    private void reserved(NumberSeries series, int last) {
        if (last > 0) {
            happened("Series", series, new NumbersReserved(series, 1, last, BEGINNING));
        }
    }

    private void happened(String type, Object aggregate, Object event) {
        told.accept(new GenericDomainEventMessage<>(type, aggregate.toString(), 0, event, MetaData.with("actor", 1)));
    }
}
