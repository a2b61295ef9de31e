package kamiroda.query.log;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The log in a storage engine that this process shares with the command side; its appends are heard of in the same moment. */
public class StoredEventLog implements EventLog {
    private final EventStorageEngine engine;
    private final EventBus bus;

    public StoredEventLog(EventStorageEngine engine, EventBus bus) {
        this.engine = engine;
        this.bus = bus;
    }

    @Override
    public List<Recorded> readAfter(long position, int most) {
        try (Stream<? extends TrackedEventMessage<?>> messages = engine.readEvents(new GlobalSequenceTrackingToken(position), false)) {
            return messages.limit(most).map(Messages::recorded).toList();
        }
    }

    @Override
    public long head() {
        TrackingToken head = engine.createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    @Override
    public void onAppend(Runnable listener) {
        bus.subscribe(_ -> {
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().afterCommit(_ -> listener.run());
            } else {
                listener.run();
            }
        });
    }
}
