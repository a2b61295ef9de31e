package kamiroda.query.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A record as a document: its components by name, enums by their place, instants in microseconds, its first component as {@code _id}. */
final class RecordFields<R> {
    private static final Map<Class<?>, Object> MISSING =
            Map.of(int.class, 0, long.class, 0L, boolean.class, false, String.class, "", Instant.class, Instant.EPOCH);

    private final List<RecordComponent> components;
    private final Constructor<R> constructor;

    RecordFields(Class<R> type) {
        try {
            components = List.of(type.getRecordComponents());
            constructor = type.getDeclaredConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            components.forEach(component -> component.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a record", e);
        }
    }

    Document write(R record) {
        Document document = new Document();
        for (RecordComponent component : components) {
            document.put(field(component), stored(get(component, record)));
        }
        return document;
    }

    List<String> names() {
        return components.stream().map(this::field).toList();
    }

    R read(Document document) {
        Object[] values = components.stream().map(it -> loaded(document.get(field(it)), it.getType())).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String field(RecordComponent component) {
        return component.equals(components.getFirst()) ? "_id" : component.getName();
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> ChronoUnit.MICROS.between(Instant.EPOCH, instant);
            case Enum<?> constant -> constant.ordinal();
            case null, default -> value;
        };
    }

    /** A field that a document of an earlier definition does not have reads as nought, as nothing, or as the beginning of time. */
    private static Object loaded(@Nullable Object value, Class<?> type) {
        if (value == null) {
            return MISSING.getOrDefault(type, type.isEnum() ? type.getEnumConstants()[0] : List.of());
        }
        if (type == Instant.class) {
            return Instant.EPOCH.plus((Long) value, ChronoUnit.MICROS);
        }
        return type.isEnum() ? type.getEnumConstants()[(Integer) value] : value;
    }
}
