package kamiroda.query.mysql;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A record's components as columns: their names in lower snake case, enums by their place, instants in UTC. */
public final class RecordColumns<R> {
    private final List<RecordComponent> components;
    private final Constructor<R> constructor;

    private RecordColumns(Class<R> type) throws NoSuchMethodException {
        components = List.of(type.getRecordComponents());
        constructor = type.getDeclaredConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        components.forEach(component -> component.getAccessor().setAccessible(true));
    }

    public static <R> RecordColumns<R> of(Class<R> type) {
        try {
            return new RecordColumns<>(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is not a record", e);
        }
    }

    public List<String> names() {
        return components.stream().map(component -> snakeCase(component.getName())).toList();
    }

    List<Class<?>> types() {
        return components.stream().<Class<?>>map(RecordComponent::getType).toList();
    }

    /** What the record calls the column at a place. */
    String component(int place) {
        return components.get(place).getName();
    }

    /** The current row's record, its columns in the order of {@link #names}, beginning at {@code first}. */
    public R read(ResultSet row, int first) throws SQLException {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, first + i, components.get(i).getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of a record's first components, which are numbers. */
    List<Integer> key(R record, int length) {
        List<Integer> key = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            key.add((Integer) get(components.get(i), record));
        }
        return key;
    }

    /** Sets a statement's parameter to what a column of a record is. */
    void set(PreparedStatement statement, int parameter, R record, int column) throws SQLException {
        switch (get(components.get(column), record)) {
            case Integer number -> statement.setInt(parameter, number);
            case Long number -> statement.setLong(parameter, number);
            case Boolean truth -> statement.setBoolean(parameter, truth);
            case String text -> statement.setString(parameter, text);
            case Enum<?> constant -> statement.setInt(parameter, constant.ordinal());
            case Instant instant -> statement.setObject(parameter, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            case null, default -> throw new IllegalArgumentException("a column cannot hold " + record + "'s " + components.get(column).getName());
        }
    }

    private static @Nullable Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A column that is not there yet reads as nought, as nothing, or as the beginning of time. */
    private static Object value(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == int.class) {
            return row.getInt(column);
        } else if (type == long.class) {
            return row.getLong(column);
        } else if (type == boolean.class) {
            return row.getBoolean(column);
        } else if (type == Instant.class) {
            LocalDateTime time = row.getObject(column, LocalDateTime.class);
            return time == null ? Instant.EPOCH : time.toInstant(ZoneOffset.UTC);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[row.getInt(column)];
        }
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static String snakeCase(String name) {
        return String.join("_", Arrays.stream(name.split("(?=[A-Z])")).map(String::toLowerCase).toList());
    }
}
