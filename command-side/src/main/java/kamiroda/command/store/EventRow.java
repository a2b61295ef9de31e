package kamiroda.command.store;

import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** One row of the event table; {@code globalIndex} is 0 until the database has given one. */
record EventRow(
        long globalIndex,
        String aggregateIdentifier,
        long sequenceNumber,
        String type,
        String eventIdentifier,
        String timeStamp,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metaData) {

    static EventRow of(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        return new EventRow(
                0,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                event.getIdentifier(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    GenericDomainEventEntry<byte[]> entry() {
        return new GenericDomainEventEntry<>(
                type, aggregateIdentifier, sequenceNumber, eventIdentifier, timeStamp, payloadType, payloadRevision, payload, metaData);
    }

    TrackedDomainEventData<byte[]> tracked() {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(globalIndex), entry());
    }

    int size() {
        return payload.length + metaData.length;
    }
}
