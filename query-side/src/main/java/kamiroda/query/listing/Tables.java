package kamiroda.query.listing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of the generations that serve at one moment. A reader takes them once, and sees the old or the new, never both. */
public final class Tables {
    private static final Pattern NAMED = Pattern.compile("(^|\\b(?:FROM|JOIN) )(\\w+)");

    private final Map<String, Supplier<Table>> tables;
    private final Map<String, String> said = new ConcurrentHashMap<>();

    /** @param tables by the name that finders know them by; a table that is not there yet refuses */
    Tables(Map<String, Supplier<Table>> tables) {
        this.tables = tables;
    }

    /** A piece of SQL that finders keep, with the tables behind FROM and JOIN, or at its beginning, replaced by those that serve. */
    public String in(String sql) {
        return said.computeIfAbsent(sql, it -> NAMED.matcher(it).replaceAll(this::served));
    }

    /** Columns by their table's alias; one that a generation of before does not have reads as nothing. */
    String columns(String table, List<String> names) {
        Set<String> there = tables.get(table).get().columns;
        return names.stream().map(name -> there.contains(name) ? table + "." + name : "NULL").collect(joining(", "));
    }

    private String served(MatchResult found) {
        String name = found.group(2);
        return tables.containsKey(name) ? found.group(1) + tables.get(name).get().name + " " + name : found.group();
    }

    /** A table of one generation. */
    record Table(String name, Set<String> columns) {}
}
