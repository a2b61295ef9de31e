package kamiroda.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the gallery says to its database while it answers, so that a bare loop can say the very same. */
final class StatementLog {
    private static final String SAID = "SELECT argument FROM mysql.general_log WHERE argument LIKE '%SELECT%'"
            + " AND argument REGEXP 'FROM (artwork|account|illust|tag)'";

    private StatementLog() {}

    static List<String> during(Connection connection, Leg.Step step) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE mysql.general_log");
            statement.execute("SET GLOBAL general_log = ON");
            try {
                step.run();
            } finally {
                statement.execute("SET GLOBAL general_log = OFF");
            }
            return said(statement);
        }
    }

    private static List<String> said(Statement statement) throws SQLException {
        List<String> said = new ArrayList<>();
        for (ResultSet rows = statement.executeQuery(SAID); rows.next(); ) {
            if (!rows.getString(1).contains("general_log")) {
                said.add(rows.getString(1));
            }
        }
        return said;
    }
}
