package kamiroda.benchmarks.serving;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** Each time the garbage collector let nobody work, from now on. */
final class Pauses {
    private final Queue<Pause> all = new ConcurrentLinkedQueue<>();

    Pauses() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notification, _) -> add(notification), null, null);
        }
    }

    private void add(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            all.add(new Pause(System.nanoTime(), info.getGcInfo().getDuration() * 1_000_000));
        }
    }

    Collection<Pause> all() {
        return all;
    }

    /** @param ended by {@link System#nanoTime()} */
    record Pause(long ended, long nanos) {}
}
