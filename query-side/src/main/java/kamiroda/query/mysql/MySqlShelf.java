package kamiroda.query.mysql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.generation.Shelf;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;
import kamiroda.query.projection.ViewStore;

/** Generations as tables, made by a script of CREATE TABLE statements whose keys stand on lines of their own. */
public class MySqlShelf implements Shelf {
    private static final Pattern TABLE = Pattern.compile("(?s)CREATE TABLE (\\w+) (\\(.*?\\) ENGINE[^;]*);");
    private static final Pattern KEY = Pattern.compile(",\\s+(KEY \\w+ \\([^)]*\\))");

    private final JdbcOperations jdbc;
    private final String script;
    private final List<MatchResult> tables;
    private final Map<Integer, ViewStore> open = new ConcurrentHashMap<>();

    private MySqlShelf(JdbcOperations jdbc, String script) {
        this.jdbc = jdbc;
        this.script = script;
        this.tables = TABLE.matcher(script).results().toList();
    }

    /** @param resource the script, on the class path */
    public static MySqlShelf by(JdbcOperations jdbc, String resource) {
        return new MySqlShelf(jdbc, read(resource));
    }

    /** One table, as a record's components want it, and no key but the primary. */
    public static MySqlShelf of(JdbcOperations jdbc, Class<?> rowType) {
        return new MySqlShelf(jdbc, RecordTable.script(rowType));
    }

    @Override
    public String shape() {
        return script;
    }

    @Override
    public void make(int generation) {
        drop(generation);
        tables.forEach(it -> jdbc.execute("CREATE TABLE " + Shelf.named(it.group(1), generation) + " " + KEY.matcher(it.group(2)).replaceAll("")));
    }

    @Override
    public void index(int generation) {
        for (MatchResult table : tables) {
            String keys = KEY.matcher(table.group(2)).results().map(key -> "ADD " + key.group(1)).collect(joining(", "));
            if (!keys.isEmpty()) {
                jdbc.execute("ALTER TABLE " + Shelf.named(table.group(1), generation) + " " + keys);
            }
        }
    }

    @Override
    public void drop(int generation) {
        open.remove(generation);
        jdbc.execute("DROP TABLE IF EXISTS " + tables.stream().map(it -> Shelf.named(it.group(1), generation)).collect(joining(", ")));
    }

    @Override
    public ViewStore open(int generation) {
        return open.computeIfAbsent(generation, _ -> new MySqlViewStore(jdbc, table -> Shelf.named(table, generation)));
    }

    /** A column that is not there yet reads as nought; one that is not known any more could not be written. */
    @Override
    public boolean fits(int generation, List<Projection<?>> projections) {
        return projections.stream().map(Projection::rowType).allMatch(rows -> {
            String table = Shelf.named(rows.getAnnotation(KeptIn.class).value(), generation);
            return !jdbc.queryForList("SHOW TABLES LIKE '" + table.replace("_", "\\_") + "'").isEmpty()
                    && RecordColumns.of(rows).names().containsAll(Columns.of(jdbc, table));
        });
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(MySqlShelf.class.getResourceAsStream(resource), resource)) {
            return Arrays.stream(new String(in.readAllBytes(), UTF_8).split("\n")).filter(line -> !line.startsWith("--")).collect(joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
