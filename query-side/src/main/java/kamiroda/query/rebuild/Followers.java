package kamiroda.query.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import kamiroda.query.generation.Generation;
import kamiroda.query.log.EventLog;
import kamiroda.query.projection.Follower;
import kamiroda.query.projection.Projector;
import kamiroda.query.projection.View;

/** The generations that this process keeps at the head of the log. */
public class Followers {
    private final Supplier<EventLog> logs;
    private final Function<View, Function<EventLog, Projector>> projectors;
    private final Map<String, Followed> followed = new ConcurrentHashMap<>();

    /** @param logs makes a reader of the log for each */
    public Followers(Supplier<EventLog> logs, Function<View, Function<EventLog, Projector>> projectors) {
        this.logs = logs;
        this.projectors = projectors;
    }

    void follow(Generation generation, View view) {
        followed.compute(view.name(), (_, before) -> new Followed(generation, view, before == null ? begun(view) : before.follower()));
    }

    /** Lets go of all that are not among these. */
    void keepOnly(Set<String> views) {
        List.copyOf(followed.keySet()).stream().filter(view -> !views.contains(view)).forEach(view -> followed.remove(view).follower().close());
    }

    Collection<Followed> all() {
        return followed.values();
    }

    private Follower begun(View view) {
        EventLog log = logs.get();
        Follower follower = new Follower(view.name(), projectors.apply(view).apply(log));
        log.onAppend(follower::wake);
        return follower;
    }
}
