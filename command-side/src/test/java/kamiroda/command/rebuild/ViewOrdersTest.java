package kamiroda.command.rebuild;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.kernel.Role;
import kamiroda.shared.rebuild.OrderView;
import kamiroda.shared.rebuild.ViewEvent.ViewOrdered;
import kamiroda.shared.rebuild.ViewOrder;

class ViewOrdersTest {
    private static final Actor ADMIN = new Actor(ALICE, Set.of(Role.ADMIN));
    private static final OrderView SWITCH = new OrderView("gallery", ViewOrder.SWITCH, 8, "a new column");

    private final EventStore events = EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
    private final ViewOrders orders = new ViewOrders(events, CLOCK);

    @Test
    void every_order_of_an_admin_is_on_record() {
        orders.handle(SWITCH, ADMIN);
        orders.handle(SWITCH, ADMIN);

        ViewOrdered ordered = new ViewOrdered("gallery", ViewOrder.SWITCH, 8, "a new column", MONDAY);
        assertThat(events.readEvents("view:gallery").asStream().map(it -> (Object) it.getPayload())).containsExactly(ordered, ordered);
    }

    @Test
    void nobody_else_orders_anything() {
        assertThatThrownBy(() -> orders.handle(SWITCH, new Actor(ALICE, Set.of(Role.AUDITOR))))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.refusal()).isEqualTo(FORBIDDEN));
        assertThat(events.readEvents("view:gallery").hasNext()).isFalse();
    }

    @Test
    void an_order_without_a_reason_is_refused() {
        assertThatThrownBy(() -> new OrderView("gallery", ViewOrder.DROP, 7, " "))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.refusal()).isEqualTo(BAD_USER_INPUT));
    }
}
