package kamiroda.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of all views. Whoever holds a token's lock may bring its view forward; on every replica anyone may. */
public class Tokens {
    private final JdbcClient jdbc;

    public Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a token for a view that has seen all events up to a position, but for those it has put aside; -1 is before every log's first. */
    public void begin(String view, long position, int deadLetters) {
        jdbc.sql("INSERT IGNORE INTO projection_token (view_name, position, dead_letters) VALUES (?, ?, ?)")
                .params(view, position, deadLetters)
                .update();
    }

    /** Which views have one, and how many events each of them had to put aside. */
    public Map<String, Integer> all() {
        return jdbc.sql("SELECT view_name, dead_letters FROM projection_token")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void remove(String view) {
        jdbc.sql("DELETE FROM projection_token WHERE view_name = ?").param(view).update();
    }

    /** The position of the last event a view has seen. */
    public long position(String view) {
        return read(view).position();
    }

    Token read(String view) {
        return read(view, "");
    }

    /** The token, locked until the transaction ends. */
    Token lock(String view) {
        return read(view, " FOR UPDATE");
    }

    private Token read(String view, String mode) {
        return jdbc.sql("SELECT position, dead_letters FROM projection_token WHERE view_name = ?" + mode)
                .param(view)
                .query((row, _) -> new Token(row.getLong(1), row.getInt(2)))
                .single();
    }

    /** Moves the token and locks it until the transaction ends; false when another replica has moved it. */
    boolean move(String view, Token from, Token to) {
        return jdbc.sql("UPDATE projection_token SET position = ?, dead_letters = ? WHERE view_name = ? AND position = ? AND dead_letters = ?")
                        .params(to.position(), to.deadLetters(), view, from.position(), from.deadLetters())
                        .update()
                == 1;
    }

    /** How far a view has come: the position of the last event it has seen, and how many it had to put aside. */
    record Token(long position, int deadLetters) {}
}
