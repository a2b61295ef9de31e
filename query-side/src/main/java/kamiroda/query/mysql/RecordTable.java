package kamiroda.query.mysql;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import kamiroda.query.projection.KeptIn;

/** The table that a record's rows want when nobody has said more. */
final class RecordTable {
    private RecordTable() {}

    static String script(Class<?> rowType) {
        KeptIn kept = rowType.getAnnotation(KeptIn.class);
        RecordColumns<?> columns = RecordColumns.of(rowType);
        List<String> names = columns.names();
        List<Class<?>> types = columns.types();
        return IntStream.range(0, names.size())
                .mapToObj(i -> "    " + names.get(i) + " " + columnType(types.get(i)) + " NOT NULL")
                .collect(joining(",\n", "CREATE TABLE " + kept.value() + " (\n", ",\n"))
                + "    PRIMARY KEY (" + String.join(", ", names.subList(0, kept.keyLength())) + ")\n"
                + ") ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;";
    }

    private static String columnType(Class<?> type) {
        if (type == int.class) {
            return "INT";
        } else if (type == long.class) {
            return "BIGINT";
        } else if (type == boolean.class || type.isEnum()) {
            return "TINYINT";
        } else if (type == Instant.class) {
            return "DATETIME(6)";
        } else if (type == String.class) {
            return "MEDIUMTEXT";
        }
        throw new IllegalArgumentException("A row cannot keep a " + type.getName() + ": int, long, boolean, an enum, Instant or String");
    }
}
