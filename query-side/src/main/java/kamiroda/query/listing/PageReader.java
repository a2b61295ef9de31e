package kamiroda.query.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

import kamiroda.query.listing.Listing.Condition;
import kamiroda.query.mysql.RecordColumns;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Page.Edge;
import kamiroda.shared.kernel.Slice;

/**
 * Reads pages of many lists with one statement, and their sizes with one more when somebody asked. A page costs what it holds, however
 * deep it lies: reading begins at the cursor, in an index.
 *
 * @param <V> one item of a page
 */
public class PageReader<V> {
    private final JdbcOperations jdbc;
    private final ServedTables served;
    private final RecordColumns<V> columns;
    private final String table;

    /** @param table the name that the items' own columns have in the lists' {@code from} */
    public PageReader(JdbcOperations jdbc, ServedTables served, Class<V> type, String table) {
        this.jdbc = jdbc;
        this.served = served;
        this.columns = RecordColumns.of(type);
        this.table = table;
    }

    /** One page for each list, in the same order. */
    public <P> List<P> read(List<Listing> named, PageMaker<V, P> maker) {
        Tables tables = served.now();
        List<Listing> lists = named.stream().map(list -> list.in(tables)).toList();
        Map<Integer, List<Edge<V>>> found = new HashMap<>();
        Map<String, List<Integer>> byOrder =
                IntStream.range(0, lists.size()).boxed().collect(groupingBy(i -> lists.get(i).orderName(), LinkedHashMap::new, toList()));
        byOrder.values().forEach(indexes -> readAlike(tables, lists, indexes, found));
        Map<Integer, Integer> totals = totals(lists);
        return IntStream.range(0, lists.size())
                .mapToObj(i -> page(lists.get(i).slice(), found.getOrDefault(i, List.of()), totals.get(i), maker))
                .toList();
    }

    private void readAlike(Tables tables, List<Listing> lists, List<Integer> indexes, Map<Integer, List<Edge<V>>> found) {
        List<Object> parameters = new ArrayList<>();
        String sql = indexes.stream().map(i -> "(" + select(tables, i, lists.get(i), parameters) + ")").collect(joining(" UNION ALL "));
        Listing alike = lists.get(indexes.getFirst());
        jdbc.query(sql, (RowCallbackHandler) row -> found.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(edge(row, alike)),
                parameters.toArray());
    }

    private String select(Tables tables, int index, Listing list, List<Object> parameters) {
        Slice slice = list.slice();
        String order = IntStream.range(0, list.order().size())
                .mapToObj(i -> "s" + i + (list.order().get(i).descending() != slice.fromEnd() ? " DESC" : ""))
                .collect(joining(", "));
        String end = " ORDER BY " + order + " LIMIT " + (slice.size() + 1);
        String items = tables.columns(table, columns.names());
        if (list.arms().size() == 1) {
            return "SELECT " + index + " AS list, " + sorted(list) + ", " + items + " FROM " + list.from() + " WHERE "
                    + condition(list.arms().getFirst(), list, parameters) + end;
        }
        String arms = list.arms().stream()
                .map(arm -> "SELECT " + sorted(list) + " FROM " + list.from() + " WHERE " + condition(arm, list, parameters) + end)
                .collect(joining(") UNION ALL ("));
        // only the arms' keys are brought together: whole rows, texts among them, would go through a file
        return "SELECT " + index + " AS list, " + keys(list) + ", " + items + " FROM (SELECT * FROM ((" + arms + ")) arms" + end
                + ") page JOIN " + tables.in(table) + " ON " + table + ".number = page.s" + (list.order().size() - 1) + end;
    }

    private static String keys(Listing list) {
        return IntStream.range(0, list.order().size()).mapToObj(i -> "page.s" + i).collect(joining(", "));
    }

    private String condition(Condition arm, Listing list, List<Object> parameters) {
        List<Condition> conditions = new ArrayList<>(List.of(arm));
        beyond("after", list.slice().after(), list, false).ifPresent(conditions::add);
        beyond("before", list.slice().before(), list, true).ifPresent(conditions::add);
        conditions.forEach(condition -> parameters.addAll(condition.parameters()));
        return conditions.stream().map(condition -> "(" + condition.sql() + ")").collect(joining(" AND "));
    }

    private Optional<Condition> beyond(String field, @Nullable String text, Listing list, boolean preceding) {
        return Optional.ofNullable(text)
                .map(cursor -> Keyset.beyond(list.order(), values(field, Cursor.decoded(field, cursor), list), preceding));
    }

    /** A cursor of another order still says at which item it stands. */
    private List<String> values(String field, Cursor cursor, Listing list) {
        if (cursor.isOf(list.orderName(), list.order().size())) {
            return cursor.values();
        }
        if (list.order().size() == 1) {
            return List.of(String.valueOf(cursor.number()));
        }
        String number = list.order().getLast().column();
        String sql = "SELECT " + sorted(list) + " FROM " + list.from() + " WHERE " + number + " = ?";
        return jdbc.query(sql, (row, _) -> sortedValues(row, 1, list.order().size()), cursor.number()).stream()
                .findFirst()
                .orElseThrow(() -> BAD_USER_INPUT.because(field, cursor.number(), "an item of this list"));
    }

    private static String sorted(Listing list) {
        return IntStream.range(0, list.order().size())
                .mapToObj(i -> list.order().get(i).column() + " AS s" + i)
                .collect(joining(", "));
    }

    private Edge<V> edge(ResultSet row, Listing list) throws SQLException {
        int keys = list.order().size();
        return new Edge<>(columns.read(row, keys + 2), new Cursor(list.orderName(), sortedValues(row, 2, keys)).encoded());
    }

    private static List<String> sortedValues(ResultSet row, int first, int count) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(row.getString(first + i));
        }
        return values;
    }

    private Map<Integer, Integer> totals(List<Listing> lists) {
        List<Integer> counted = IntStream.range(0, lists.size()).filter(i -> lists.get(i).slice().counted()).boxed().toList();
        Map<Integer, Integer> totals = new HashMap<>();
        if (!counted.isEmpty()) {
            String sql = counted.stream().map(i -> "SELECT " + i + ", (" + lists.get(i).total().sql() + ")").collect(joining(" UNION ALL "));
            Object[] parameters = counted.stream().flatMap(i -> lists.get(i).total().parameters().stream()).toArray();
            jdbc.query(sql, (RowCallbackHandler) row -> totals.put(row.getInt(1), row.getInt(2)), parameters);
        }
        return totals;
    }

    private static <V, P> P page(Slice slice, List<Edge<V>> read, @Nullable Integer total, PageMaker<V, P> maker) {
        boolean more = read.size() > slice.size();
        List<Edge<V>> edges = more ? read.subList(0, slice.size()) : read;
        if (slice.fromEnd()) {
            return maker.page(edges.reversed(), slice.before() != null, more, total);
        }
        boolean trimmed = slice.last() != null && edges.size() > slice.last();
        List<Edge<V>> kept = trimmed ? edges.subList(edges.size() - slice.last(), edges.size()) : edges;
        return maker.page(List.copyOf(kept), more, trimmed || slice.after() != null, total);
    }
}
