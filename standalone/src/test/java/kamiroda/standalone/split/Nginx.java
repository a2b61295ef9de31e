package kamiroda.standalone.split;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import kamiroda.standalone.Eventually;
import kamiroda.standalone.NeededProgram;

/** Debian's nginx with the configuration that the image frontend has, in front of a gallery. */
record Nginx(Process process, int port) implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path FRONTEND = Path.of("../frontend").toAbsolutePath().normalize();
    private static final String MAIN = """
            daemon off;
            user root;
            worker_processes 1;
            error_log stderr;
            pid nginx.pid;
            events {}
            http {
                access_log off;
                include /etc/nginx/mime.types;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                include site.conf;
            }
            """;

    /** @param trusted whose X-Forwarded-User is believed */
    static Nginx before(String origin, String trusted, Path directory) throws IOException {
        int port = freePort();
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("nginx.conf"), MAIN);
        Files.writeString(directory.resolve("site.conf"), site(origin.replace("http://", ""), trusted, port));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-p", directory.toAbsolutePath().toString(), "-c", "nginx.conf")
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, port);
        Eventually.until(nginx::answers);
        return nginx;
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String site(String gateway, String trusted, int port) throws IOException {
        String site = Files.readString(FRONTEND.resolve("nginx/default.conf.template"))
                .replace("listen 8080;", "listen 127.0.0.1:" + port + ";")
                .replace("/usr/share/nginx/html", FRONTEND.resolve("target/classes/static").toString());
        var variables = Map.of("KAMIRODA_GATEWAY", gateway, "KAMIRODA_TRUSTED_PROXY", trusted, "KAMIRODA_ORIGIN", "http://" + gateway);
        for (var variable : variables.entrySet()) {
            site = site.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return site;
    }

    private boolean answers() {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static final class Needed extends NeededProgram {
        Needed() {
            super(PROGRAM.toString(), "nginx-light");
        }
    }
}
