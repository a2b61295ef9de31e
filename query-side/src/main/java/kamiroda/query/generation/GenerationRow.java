package kamiroda.query.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.rebuild.GenerationState;

/** A generation as a row of the registry's table. */
final class GenerationRow {
    private GenerationRow() {}

    static Generation read(ResultSet row, int index) throws SQLException {
        return new Generation(
                row.getString("view_name"),
                row.getInt("generation"),
                row.getString("fingerprint"),
                GenerationState.valueOf(row.getString("state")),
                row.getBoolean("serve_next"),
                row.getString("phase"),
                time(row, "phase_begun"),
                row.getLong("processed"),
                row.getLong("total"),
                time(row, "begun"),
                time(row, "changed"),
                timeOrNull(row, "paused"),
                timeOrNull(row, "served"),
                row.getString("fault"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : time(row, column);
    }
}
