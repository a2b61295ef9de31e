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

    /** The token, locked until the transaction ends: a second replica waits here, and finds it moved. */
    Token lock(String view) {
        return jdbc.sql("SELECT position, dead_letters FROM projection_token WHERE view_name = ? FOR UPDATE")
                .param(view)
                .query((row, _) -> new Token(row.getLong(1), row.getInt(2)))
                .single();
    }

    void move(String view, Token token) {
        jdbc.sql("UPDATE projection_token SET position = ?, dead_letters = ? WHERE view_name = ?")
                .params(token.position(), token.deadLetters(), view)
                .update();
    }

    /** Before the first position of every log: the embedded store begins at 1, Axon Server at 0. */
    private static final long NOTHING_SEEN = -1;
}
