package kamiroda.query.verify;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kamiroda.query.verify.Check.Difference;

/** What is different between two rows of a table, field by field. */
final class Fields {
    private Fields() {}

    static List<Difference> different(String table, List<Integer> key, @Nullable Object wanted, @Nullable Object found) {
        if (wanted == null || found == null) {
            return wanted == found ? List.of() : List.of(new Difference(table, key, "", text(wanted), text(found)));
        }
        List<Difference> different = new ArrayList<>();
        for (RecordComponent field : wanted.getClass().getRecordComponents()) {
            Object one = value(field, wanted);
            Object other = value(field, found);
            if (!Objects.equals(one, other)) {
                different.add(new Difference(table, key, field.getName(), text(one), text(other)));
            }
        }
        return different;
    }

    /** A row as it is, but with some fields of another one. */
    static <R> R with(R row, Set<String> names, R other) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(it -> value(it, names.contains(it.getName()) ? other : row)).toArray();
        try {
            Constructor<?> constructor = row.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked") // of the row's own class
            R changed = (R) constructor.newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : String.valueOf(value);
    }

    private static @Nullable Object value(RecordComponent field, Object row) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
