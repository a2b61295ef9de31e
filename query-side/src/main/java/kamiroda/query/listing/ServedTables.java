package kamiroda.query.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Shelf;
import kamiroda.query.mysql.Columns;

/** Finds the tables that finders read: those of the generation that serves now. */
public class ServedTables {
    private final JdbcOperations jdbc;
    private final Serving serving;
    private final Map<String, List<String>> views;
    private volatile Known known;

    /** @param views the tables of each, by their names without a generation */
    public ServedTables(JdbcOperations jdbc, Serving serving, Map<String, List<String>> views) {
        this.jdbc = jdbc;
        this.serving = serving;
        this.views = views;
        this.known = new Known(Map.of(), tables(Map.of()));
    }

    /** Those of this moment. */
    public Tables now() {
        Map<String, Integer> generations = serving.now();
        if (known.generations != generations) {
            known = new Known(generations, tables(generations));
        }
        return known.tables;
    }

    private Tables tables(Map<String, Integer> generations) {
        Map<String, Supplier<Tables.Table>> tables = new HashMap<>();
        views.forEach((view, names) -> names.forEach(name -> tables.put(name, table(view, name, generations.get(view)))));
        return new Tables(tables);
    }

    private Supplier<Tables.Table> table(String view, String name, @Nullable Integer generation) {
        if (generation == null) {
            return () -> table(view, name, serving.of(view)).get(); // which refuses, unless it has just come
        }
        String physical = Shelf.named(name, generation);
        Tables.Table table = new Tables.Table(physical, Columns.of(jdbc, physical));
        return () -> table;
    }

    private record Known(Map<String, Integer> generations, Tables tables) {}
}
