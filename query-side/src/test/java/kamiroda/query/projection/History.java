package kamiroda.query.projection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent.LoginClaimed;
import kamiroda.shared.account.RatingRule;
import kamiroda.shared.artwork.ArtworkEvent;
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
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.like.LikeKey;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;
import kamiroda.shared.tag.TagNameEvent.TagNameReleased;

/** What some members might do in a gallery, by chance but never against its rules; and what they made of it, remembered by hand. */
final class History {
    private final Random chance;
    private final List<DomainEvent> events = new ArrayList<>();
    private final List<AccountId> members = new ArrayList<>();
    private final List<TagId> tags = new ArrayList<>();
    final Map<Integer, Work> works = new TreeMap<>();
    private Instant now = Instant.parse("2026-11-23T09:30:00Z");
    private int illusts;
    private int likes;
    private int comments;

    /** One artwork as a person would remember it. */
    static final class Work {
        final AccountId artist;
        final List<TagId> tags = new ArrayList<>();
        final List<IllustId> pictures = new ArrayList<>();
        final Map<AccountId, LikeId> likes = new LinkedHashMap<>();
        final Set<CommentId> comments = new HashSet<>();
        Rating rating;
        boolean deleted;

        Work(AccountId artist, Rating rating) {
            this.artist = artist;
            this.rating = rating;
        }
    }

    private History(long seed) {
        chance = new Random(seed);
    }

    /** So many steps of chance; the same seed tells the same story. */
    static History of(long seed, int steps) {
        History history = new History(seed);
        history.join();
        history.coin();
        history.post();
        IntStream.range(0, steps).forEach(_ -> history.step());
        return history;
    }

    List<DomainEvent> events() {
        return List.copyOf(events);
    }

    private void step() {
        now = now.plusSeconds(chance.nextInt(100));
        switch (chance.nextInt(24)) {
            case 0 -> join();
            case 1 -> coin();
            case 2, 3, 4 -> post();
            case 5, 6, 7, 8, 9, 10 -> like();
            case 11, 12, 13 -> comment();
            case 14, 15 -> changeComment();
            case 16 -> changeMember();
            case 17 -> changeTag();
            case 18 -> happened(new NumbersReserved(NumberSeries.LIKE, likes + 1, likes + 500, now));
            default -> changeWork();
        }
    }

    private void join() {
        AccountId member = new AccountId(members.size() + 1);
        Login login = new Login("member" + member.number());
        members.add(member);
        happened(new LoginClaimed(login, member, now));
        happened(new AccountJoined(member, login, login.name(), now));
    }

    private void coin() {
        TagId tag = new TagId(tags.size() + 1);
        String name = "tag " + tag.number();
        tags.add(tag);
        happened(new TagNameClaimed(new CanonicalName(name), tag, now));
        happened(new TagCoined(tag, name, name, now));
    }

    private void post() {
        int number = works.size() + 1;
        Work work = new Work(any(members), any(List.of(Rating.values())));
        work.tags.addAll(tags.stream().filter(_ -> chance.nextInt(3) == 0).toList());
        works.put(number, work);
        List<Illust> pictures = IntStream.rangeClosed(0, chance.nextInt(3)).mapToObj(_ -> picture()).toList();
        pictures.forEach(picture -> work.pictures.add(picture.illustId()));
        happened(new ArtworkPosted(
                new ArtworkId(number), work.artist, "work " + number, "", work.rating, List.copyOf(work.tags), pictures, now));
    }

    private Illust picture() {
        illusts++;
        return new Illust(new IllustId(illusts), illusts + ".png", "image/png", 4, 3, 120, "0a".repeat(32), "", "");
    }

    private void changeWork() {
        int number = any(works.keySet());
        ArtworkId id = new ArtworkId(number);
        Work work = works.get(number);
        if (work.deleted) {
            work.deleted = false;
            happened(new ArtworkRestored(id, listing(work), now));
            return;
        }
        switch (chance.nextInt(8)) {
            case 0 -> happened(new ArtworkDescribed(id, "work " + events.size(), "at " + now, now));
            case 1 -> {
                Rating former = work.rating;
                work.rating = Rating.values()[(former.ordinal() + 1 + chance.nextInt(2)) % 3];
                happened(new ArtworkRated(id, former, work.rating, now));
            }
            case 2 -> {
                List<TagId> added = tags.stream().filter(tag -> !work.tags.contains(tag) && chance.nextBoolean()).toList();
                work.tags.addAll(added);
                happenedUnless(added.isEmpty(), new ArtworkTagged(id, added, now));
            }
            case 3 -> {
                List<TagId> removed = work.tags.stream().filter(_ -> chance.nextBoolean()).toList();
                work.tags.removeAll(removed);
                happenedUnless(removed.isEmpty(), new ArtworkUntagged(id, removed, now));
            }
            case 4 -> {
                work.deleted = true;
                happened(new ArtworkDeleted(id, listing(work), now));
            }
            default -> changePictures(id, work);
        }
    }

    private void changePictures(ArtworkId id, Work work) {
        IllustId one = any(work.pictures);
        int from = work.pictures.indexOf(one);
        switch (chance.nextInt(work.pictures.size() > 1 ? 4 : 2)) {
            case 0 -> happened(new IllustDescribed(id, one, "seen at " + now, now));
            case 1 -> {
                List<Illust> added = List.of(picture(), picture());
                happened(new IllustsAdded(id, work.pictures.size(), added, now));
                added.forEach(picture -> work.pictures.add(picture.illustId()));
            }
            case 2 -> {
                work.pictures.remove(one);
                happened(new IllustRemoved(id, one, from, List.copyOf(work.pictures), now));
            }
            default -> {
                work.pictures.remove(one);
                work.pictures.add((from + 1 + chance.nextInt(work.pictures.size())) % (work.pictures.size() + 1), one);
                happened(new IllustMoved(id, one, from, List.copyOf(work.pictures), now));
            }
        }
    }

    private static Listing listing(Work work) {
        return new Listing(work.artist, work.rating, List.copyOf(work.tags));
    }

    private void like() {
        int number = any(works.keySet());
        Work work = works.get(number);
        AccountId member = any(members);
        if (work.likes.containsKey(member)) {
            happened(new ArtworkUnliked(work.likes.remove(member), new ArtworkId(number), member, now));
        } else {
            likes++;
            work.likes.put(member, new LikeId(likes));
            happened(new ArtworkLiked(new LikeId(likes), new ArtworkId(number), member, now));
        }
    }

    private void comment() {
        int number = any(works.keySet());
        comments++;
        works.get(number).comments.add(new CommentId(comments));
        happened(new CommentPosted(new CommentId(comments), new ArtworkId(number), any(members), "comment " + comments, now));
    }

    private void changeComment() {
        int number = any(works.keySet());
        Work work = works.get(number);
        if (!work.comments.isEmpty()) {
            CommentId comment = any(new TreeSet<>(work.comments.stream().map(CommentId::number).toList()).stream().map(CommentId::new).toList());
            if (chance.nextBoolean()) {
                happened(new CommentEdited(comment, "edited at " + now, now));
            } else {
                work.comments.remove(comment);
                happened(new CommentDeleted(comment, new ArtworkId(number), now));
            }
        }
    }

    private void changeMember() {
        AccountId member = any(members);
        switch (chance.nextInt(3)) {
            case 0 -> happened(new AccountSeen(member, now));
            case 1 -> happened(new AccountRenamed(member, "renamed at " + now, now));
            default -> happened(new RatingRulesChosen(member, any(List.of(RatingRule.values())), any(List.of(RatingRule.values())), now));
        }
    }

    private void changeTag() {
        TagId tag = any(tags);
        String name = "tag renamed at " + now;
        switch (chance.nextInt(3)) {
            case 0 -> happened(new TagRenamed(tag, name, name, now));
            case 1 -> happened(new TagFrozen(tag, now));
            default -> happened(new TagThawed(tag, now));
        }
    }

    private void happened(DomainEvent event) {
        events.add(event);
    }

    private void happenedUnless(boolean nothing, DomainEvent event) {
        if (!nothing) {
            happened(event);
        }
    }

    private <T> T any(Collection<T> all) {
        return List.copyOf(all).get(chance.nextInt(all.size()));
    }

    /** The same events in another order that could have been as well: what happened to one thing, and what needed what, in order. */
    List<DomainEvent> shuffled(long seed) {
        Random other = new Random(seed);
        Map<String, Deque<DomainEvent>> sequences = new LinkedHashMap<>();
        events.forEach(event -> sequences.computeIfAbsent(sequence(event), _ -> new ArrayDeque<>()).add(event));
        Set<String> there = new HashSet<>();
        List<DomainEvent> shuffled = new ArrayList<>();
        while (!sequences.isEmpty()) {
            List<String> ready = sequences.keySet().stream().filter(it -> there.containsAll(needed(sequences.get(it).peek()))).toList();
            String next = ready.get(other.nextInt(ready.size()));
            shuffled.add(sequences.get(next).poll());
            there.add(next);
            sequences.computeIfPresent(next, (_, left) -> left.isEmpty() ? null : left);
        }
        return shuffled;
    }

    /** Whose beginnings come before an event: the artist and the tags before an artwork, the artwork before its likes and comments. */
    private static List<String> needed(DomainEvent event) {
        return switch (event) {
            case ArtworkPosted posted -> withTags(posted.tags(), posted.artist().toString());
            case ArtworkTagged tagged -> withTags(tagged.tags(), tagged.artworkId().toString());
            case LikeEvent like -> List.of(like.artworkId().toString());
            case CommentPosted posted -> List.of(posted.artworkId().toString());
            default -> List.of();
        };
    }

    private static List<String> withTags(List<TagId> tags, String first) {
        List<String> needed = new ArrayList<>(tags.stream().map(TagId::toString).toList());
        needed.add(first);
        return needed;
    }

    /** The identifier of the aggregate an event happened to. */
    static String sequence(DomainEvent event) {
        return switch (event) {
            case AccountEvent account -> account.accountId().toString();
            case ArtworkEvent artwork -> artwork.artworkId().toString();
            case CommentEvent comment -> comment.commentId().toString();
            case LikeEvent like -> LikeKey.orArtwork(new LikeKey(like.artworkId(), like.accountId()).toString());
            case TagEvent tag -> tag.tagId().toString();
            case LoginClaimed claimed -> claimed.login().toString();
            case NumbersReserved reserved -> reserved.series().toString();
            case TagNameClaimed claimed -> claimed.canonicalName().toString();
            case TagNameReleased released -> released.canonicalName().toString();
            default -> "elsewhere";
        };
    }
}
