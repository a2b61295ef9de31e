package kamiroda.command.wiring;

import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import kamiroda.command.store.MySqlEventStorageEngine;

/** Stops the start when events would not last: left alone, Axon falls back to a bus that forgets them, without a word. */
@Component
class DurableEvents {
    DurableEvents(EventBus bus, ObjectProvider<EventStorageEngine> engines) {
        boolean ours = bus instanceof EmbeddedEventStore && engines.getIfUnique() instanceof MySqlEventStorageEngine;
        if (!ours && !(bus instanceof AxonServerEventStore)) {
            throw new IllegalStateException("Events would not be kept: they would go to a " + bus.getClass().getSimpleName()
                    + "; set axon.axonserver.enabled to false to keep them in MySQL, or to true to keep them in Axon Server.");
        }
    }
}
