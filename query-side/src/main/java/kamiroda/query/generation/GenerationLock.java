package kamiroda.query.generation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * The right to build or verify a generation: a lock of the database's that belongs to a connection. When who has it dies, its connection ends, and another
 * replica takes over; there is no lease and no clock.
 */
public final class GenerationLock implements AutoCloseable {
    /** A server knows one set of names for all its databases, and none longer than 64 characters. */
    private static final String NAME = "CONCAT('kamiroda ', LEFT(SHA2(CONCAT(DATABASE(), ' ', ?), 256), 32))";

    private final Connection connection;
    private final String name;

    private GenerationLock(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    /** Null when somebody else has it and does not give it back within the time. */
    public static @Nullable GenerationLock take(DataSource dataSource, String name, Duration patience) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            if (answer(connection, "SELECT GET_LOCK(" + NAME + ", " + patience.toSeconds() + ")", name)) {
                return new GenerationLock(connection, name);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return null;
    }

    /** Whether anybody has it. */
    public static boolean isTaken(DataSource dataSource, String name) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return !answer(connection, "SELECT IS_FREE_LOCK(" + NAME + ")", name);
        }
    }

    /** Whether it is still this one's: a connection that was lost has lost it. */
    public boolean isHeld() {
        try {
            return answer(connection, "SELECT IS_USED_LOCK(" + NAME + ") = CONNECTION_ID()", name);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try (connection) {
            answer(connection, "SELECT RELEASE_LOCK(" + NAME + ")", name);
        } catch (SQLException e) {
            // with its connection the lock is gone as well
        }
    }

    private static boolean answer(Connection connection, String select, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, name);
            ResultSet row = statement.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }
}
