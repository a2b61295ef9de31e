package kamiroda.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of all views. Whoever holds a token's lock may bring its view forward; on every replica anyone may. */
public class Tokens {
    private final JdbcClient jdbc;

    public Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a token for a view that has none: it has seen nothing yet. */
    public void ensure(String view) {
        jdbc.sql("INSERT IGNORE INTO projection_token (view_name, position, dead_letters) VALUES (?, ?, 0)")
                .params(view, NOTHING_SEEN)
                .update();
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

    /** Before the first position of every log: the embedded store begins at 1, Axon Server at 0. */
    private static final long NOTHING_SEEN = -1;
}
