package kamiroda.standalone.mysql;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * How to reach an embedded MariaDB: on a free port of the loopback address, by a password that is new at each start.
 *
 * @param port free when it was chosen, and kept when the server has to be started again
 */
public record MariaDbAccess(int port, String password) {
    public static final String USER = "kamiroda";
    private static final String PARAMETERS = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
        + "&rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=100&prepStmtCacheSqlLimit=65536&useServerPrepStmts=false"
        + "&useLocalSessionState=true&cacheServerConfiguration=true&tcpNoDelay=true&sslMode=DISABLED&connectTimeout=5000";

    static MariaDbAccess choose() throws IOException {
        var secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new MariaDbAccess(free.getLocalPort(), HexFormat.of().formatHex(secret));
        }
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/kamiroda" + PARAMETERS;
    }

    boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, password)) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** What the server does before its first connection; each line is one statement, and nobody else may read the file. */
    Path initFile(Path folder) throws IOException {
        var file = folder.resolve("init.sql");
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, """
            CREATE DATABASE IF NOT EXISTS kamiroda CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
            """.formatted(USER, password));
    }
}
