package kamiroda.standalone.console;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a gallery's database says of its views. */
record Kept(JdbcClient sql) {
    int serving(String view) {
        return sql.sql("SELECT generation FROM view_generation WHERE view_name = ? AND state = 'SERVING'").param(view).query(Integer.class).single();
    }

    int newest(String view) {
        return sql.sql("SELECT MAX(generation) FROM view_generation WHERE view_name = ?").param(view).query(Integer.class).single();
    }

    /** How many orders are on record. */
    int orders() {
        return sql.sql("SELECT COUNT(*) FROM domain_event WHERE payload_type LIKE 'ViewOrdered%'").query(Integer.class).single();
    }

    /** Makes an event one that nobody knows, or one that is known again. */
    void call(String type, long position) {
        sql.sql("UPDATE domain_event SET payload_type = ? WHERE global_index = ?").params(type, position).update();
    }
}
