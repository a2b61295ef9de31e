package kamiroda.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Past;

/** Gives a gallery a past: appends it in bulk, then lets the views take it in. */
final class Fill {
    private static final int AT_ONCE = 1000;

    private Fill() {}

    static void run(int artworks, List<String> settings) {
        try (House house = House.open(artworks, settings)) {
            house.stopViews();
            long start = System.nanoTime();
            int events = append(house.bean(EventStorageEngine.class), artworks);
            long appended = System.nanoTime();
            house.startViews();
            house.awaitViews();
            say("appended", events, appended - start);
            say("shown by all views", events, System.nanoTime() - appended);
        }
    }

    private static int append(EventStorageEngine engine, int artworks) {
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        int[] events = {0};
        new Past(event -> {
            batch.add(event);
            events[0]++;
            if (batch.size() == AT_ONCE) {
                engine.appendEvents(batch);
                batch.clear();
            }
        }).tell(artworks);
        engine.appendEvents(batch);
        return events[0];
    }

    private static void say(String what, int events, long nanos) {
        System.out.printf("%,d events %s in %.1f s: %,.0f events/s%n", events, what, nanos / 1e9, events * 1e9 / nanos);
    }
}
