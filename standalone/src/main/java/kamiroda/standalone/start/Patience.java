package kamiroda.standalone.start;

import java.sql.SQLException;
import java.time.Duration;

import kamiroda.standalone.data.StartFailure;

/**
 * Some time for a database that is down, said once; none for one that refuses us.
 *
 * @param property what the operator named the database with
 */
record Patience(String property, String url, Duration limit) {

    interface Attempt {
        void make() throws Exception;
    }

    void until(Attempt attempt) {
        var giveUp = System.nanoTime() + limit.toNanos();
        for (var told = false;; told = true) {
            try {
                attempt.make();
                return;
            } catch (Exception failed) {
                if (isFinal(failed) || System.nanoTime() > giveUp) {
                    throw new StartFailure("The database " + shown(url) + " cannot be used: " + reason(failed)
                        + "; start it, or correct " + property + ".", failed);
                }
                tell(told, failed);
            }
        }
    }

    private void tell(boolean told, Exception failed) {
        if (!told) {
            System.err.println("Waiting up to " + limit.toSeconds() + " s for the database " + shown(url) + ": " + reason(failed) + " …");
        }
        Waiting.sleep(Duration.ofSeconds(1));
    }

    /** Wrong password, no such database: time does not mend it. */
    private static boolean isFinal(Exception failed) {
        return failed instanceof SQLException sql && sql.getSQLState() != null && (sql.getSQLState().startsWith("28") || sql.getSQLState().startsWith("42"));
    }

    private static String reason(Exception failed) {
        var lines = String.valueOf(failed.getMessage()).strip().lines().toList();
        var first = lines.isEmpty() ? failed.getClass().getSimpleName() : lines.getFirst();
        return first.length() > 200 ? first.substring(0, 200) + "…" : first;
    }

    /** Without user, password and parameters. */
    static String shown(String url) {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/]*@", "//");
    }
}
