package kamiroda.query.log;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.UnknownSerializedType;

import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeKey;

/** What Axon's messages say. */
final class Messages {
    private Messages() {}

    static Recorded recorded(TrackedEventMessage<?> message) {
        String identifier = message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : message.getIdentifier();
        return new Recorded(message.trackingToken().position().orElseThrow(), LikeKey.orArtwork(identifier), event(message));
    }

    private static DomainEvent event(TrackedEventMessage<?> message) {
        try {
            return switch (message.getPayload()) {
                case DomainEvent event -> event;
                case UnknownSerializedType unknown -> new Unreadable("Not an event of a gallery: " + unknown.serializedType().getName(), message.getTimestamp());
                case null, default -> new Unreadable("Not an event of a gallery: " + message.getPayloadType().getName(), message.getTimestamp());
            };
        } catch (SerializationException e) {
            return new Unreadable(String.valueOf(e.getMessage()), message.getTimestamp());
        }
    }
}
