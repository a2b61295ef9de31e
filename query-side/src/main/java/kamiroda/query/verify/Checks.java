package kamiroda.query.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.query.generation.Generation;
import kamiroda.query.verify.Check.Difference;

/** What came of holding generations against the log and against each other. */
public class Checks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    public Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Check it) {
        jdbc.sql("INSERT INTO view_check (view_name, generation, against, position, rows_held, checksum, wanted, differences, sample, scheduled, begun, ended)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(it.view(), it.generation(), it.against(), it.position(), it.rows(), it.checksum(), it.wanted(), it.differences(),
                        json(new Found(it.fields(), it.sample(), it.added())), it.scheduled(), time(it.begun()), time(it.ended()))
                .update();
    }

    /** Those of a generation, latest first, at most ten. */
    public List<Check> of(Generation generation) {
        return jdbc.sql("SELECT * FROM view_check WHERE view_name = ? AND generation = ? ORDER BY number DESC LIMIT 10")
                .params(generation.view(), generation.number())
                .query(Checks::read)
                .list();
    }

    /** The latest of a generation against the log, whoever wanted it. */
    public Optional<Check> ofLog(Generation generation) {
        return of(generation).stream().filter(it -> it.against() == 0).findFirst();
    }

    public void forget(String view, int generation) {
        jdbc.sql("DELETE FROM view_check WHERE view_name = ? AND generation = ?").params(view, generation).update();
    }

    private static Check read(ResultSet row, int index) throws SQLException {
        Found found = found(row.getString("sample"));
        return new Check(row.getString("view_name"), row.getInt("generation"), row.getInt("against"), row.getLong("position"), row.getLong("rows_held"),
                row.getString("checksum"), row.getString("wanted"), found.fields, found.sample, found.added(), row.getBoolean("scheduled"), time(row, "begun"), time(row, "ended"));
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static String json(Found found) {
        try {
            return JSON.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Found found(String json) {
        try {
            return JSON.readValue(json, Found.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Found(Map<String, Long> fields, List<Difference> sample, @Nullable List<String> added) {
        public List<String> added() {
            return added == null ? List.of() : added; // as an earlier version has written it
        }
    }
}
