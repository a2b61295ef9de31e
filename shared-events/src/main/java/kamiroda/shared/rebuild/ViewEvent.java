package kamiroda.shared.rebuild;

import java.time.Instant;

import org.axonframework.serialization.Revision;

import kamiroda.shared.kernel.DomainEvent;

/** What has been done about the views themselves; the message says by whom. */
public sealed interface ViewEvent extends DomainEvent, DomainEvent.Bookkeeping {
    /**
     * An admin ordered something of a view.
     *
     * @param view its name
     * @param number of the generation, or the position of the event, that it is about; 0 when it is about neither
     */
    @Revision("1")
    record ViewOrdered(String view, ViewOrder order, long number, String reason, Instant at) implements ViewEvent {}
}
