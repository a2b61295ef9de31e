package kamiroda.command.rebuild;

import static kamiroda.shared.kernel.Refusal.FORBIDDEN;

import java.time.Clock;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import kamiroda.shared.kernel.Actor;
import kamiroda.shared.rebuild.OrderView;
import kamiroda.shared.rebuild.ViewEvent.ViewOrdered;

/** What has been ordered of each view. No rule looks back, so nothing is read but how many orders there were. */
@Component
class ViewOrders {
    private final EventStore events;
    private final Clock clock;

    ViewOrders(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @CommandHandler
    void handle(OrderView command, Actor actor) {
        FORBIDDEN.unless(actor.isAdmin(), "an admin");
        String view = "view:" + command.view();
        long latest = events.lastSequenceNumberFor(view).orElse(-1L);
        ViewOrdered ordered = new ViewOrdered(command.view(), command.order(), command.number(), command.reason(), clock.instant());
        events.publish(new GenericDomainEventMessage<>("View", view, latest + 1, ordered));
    }
}
