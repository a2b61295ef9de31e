package kamiroda.query.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import kamiroda.query.follow.Follower;
import kamiroda.query.follow.Followers;
import kamiroda.query.follow.Pace;
import kamiroda.query.generation.Generation;
import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Sighting;
import kamiroda.query.generation.Sighting.Seen;

/** How each view stands, as far as this process knows by itself; only where the log ends is asked for, and not waited for. */
public class Standings {
    private final Sighting sighting;
    private final Serving serving;
    private final Followers followers;
    private final Prompt<Long> head;

    /** @param head the position of the last event */
    public Standings(Sighting sighting, Serving serving, Followers followers, Prompt<Long> head) {
        this.sighting = sighting;
        this.serving = serving;
        this.followers = followers;
        this.head = head;
    }

    /** Its generations that this program knows, oldest first; none before this process has looked. */
    List<Generation> generations(String view) {
        return sighting.of(view).stream().map(Seen::generation).toList();
    }

    /** How long ago this process looked at them. */
    Duration seenAgo() {
        return sighting.age();
    }

    /** The generation that readers are sent to. */
    Optional<Integer> serving(String view) {
        return Optional.ofNullable(serving.now().get(view));
    }

    /** Whether there is one that serves, and this process brings it forward. */
    boolean isFollowed(String view) {
        return follower(view).isPresent();
    }

    /** For how long the one that serves has not come further though there may be something to come to. */
    Duration stalled(String view) {
        return follower(view).map(Follower::stalled).orElse(Duration.ZERO);
    }

    /** The same of any that this process brings forward. */
    Duration stalled(Generation generation) {
        return followers.of(generation.view(), generation.number()).map(Follower::stalled).orElse(Duration.ZERO);
    }

    /** How many positions of the log the one that serves is behind; nothing when that is not known. */
    OptionalLong lag(String view) {
        return follower(view).stream().flatMap(follower -> head.answer().map(follower::lag).stream()).mapToLong(Long::longValue).findFirst();
    }

    /** How many events the one that serves could not apply. */
    int deadLetters(String view) {
        Optional<Integer> number = serving(view);
        return sighting.of(view).stream().filter(it -> number.equals(Optional.of(it.generation().number()))).mapToInt(Seen::deadLetters).sum();
    }

    /** What this process has brought into the view. */
    Pace pace(String view) {
        return followers.pace(view);
    }

    /** How much of the log a generation that is being built has seen, from 0 to 1. */
    static double built(Generation generation) {
        return generation.total() <= 0 ? 0 : Math.clamp((double) generation.processed() / generation.total(), 0, 1);
    }

    private Optional<Follower> follower(String view) {
        return serving(view).flatMap(generation -> followers.of(view, generation));
    }
}
