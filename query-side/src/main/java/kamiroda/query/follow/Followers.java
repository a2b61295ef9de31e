package kamiroda.query.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import kamiroda.query.follow.Follower;
import kamiroda.query.follow.Pace;
import kamiroda.query.generation.Generation;
import kamiroda.query.log.EventLog;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.View;

/** The generations that this process keeps at the head of the log. */
public class Followers {
    private final Supplier<EventLog> logs;
    private final Function<View, Function<EventLog, Projector>> projectors;
    private final Map<String, Followed> followed = new ConcurrentHashMap<>();
    private final Map<String, Pace> paces = new ConcurrentHashMap<>();

    /** @param logs makes a reader of the log for each */
    public Followers(Supplier<EventLog> logs, Function<View, Function<EventLog, Projector>> projectors) {
        this.logs = logs;
        this.projectors = projectors;
    }

    public void follow(Generation generation, View view) {
        followed.compute(view.name(), (_, before) -> new Followed(generation, view, before == null ? begun(generation, view) : before.follower()));
    }

    /** Lets go of all that are not among these. */
    public void keepOnly(Set<String> views) {
        List.copyOf(followed.keySet()).stream().filter(view -> !views.contains(view)).forEach(view -> followed.remove(view).follower().close());
    }

    /** Who keeps a generation of a view at the head; nobody when this process does not follow it. */
    public Optional<Follower> of(String view, int generation) {
        return followed.values().stream()
                .filter(it -> it.generation().view().equals(view) && it.generation().number() == generation)
                .map(Followed::follower)
                .findFirst();
    }

    /** What this process has brought into a view, into all of its generations together. */
    public Pace pace(String view) {
        return paces.computeIfAbsent(view, _ -> new Pace());
    }

    private Follower begun(Generation generation, View view) {
        EventLog log = logs.get();
        Follower follower = new Follower(view.name(), projectors.apply(view).apply(log), pace(generation.view()));
        log.onAppend(follower::wake);
        return follower;
    }
}
