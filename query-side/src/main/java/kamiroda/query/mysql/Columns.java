package kamiroda.query.mysql;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/** What a table really has, which for a generation of an earlier definition is not what this code would make. */
public final class Columns {
    private Columns() {}

    /** The names, in the table's order. */
    public static Set<String> of(JdbcOperations jdbc, String table) {
        return jdbc.query("SELECT * FROM " + table + " LIMIT 0", (ResultSetExtractor<Set<String>>) rows -> {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                names.add(rows.getMetaData().getColumnName(i));
            }
            return names;
        });
    }
}
