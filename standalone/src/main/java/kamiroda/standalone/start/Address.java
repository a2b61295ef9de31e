package kamiroda.standalone.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.PropertyResolver;

import kamiroda.standalone.data.StartFailure;

/** Where the gallery listens, and where members open it. */
final class Address {
    private static final int DEFAULT_PORT = 8080;

    private Address() {}

    /** Refuses a taken port before anything is started; the web server would notice last. */
    static void requireFree(PropertyResolver configured) {
        var port = configured.getProperty("server.port", Integer.class, DEFAULT_PORT);
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host(configured), Math.max(port, 0)));
        } catch (UnknownHostException unknown) {
            throw new StartFailure("There is no address " + unknown.getMessage() + " here: correct --server.address.", unknown);
        } catch (IOException taken) {
            throw inUse(port);
        }
    }

    static StartFailure inUse(int port) {
        return new StartFailure("Port " + port + " is in use by another program: stop it, or choose another port with --server.port=PORT.");
    }

    static String of(WebServerApplicationContext context) {
        var configured = context.getEnvironment();
        var server = context.getWebServer();
        var port = server == null ? DEFAULT_PORT : server.getPort();
        return configured.getProperty("kamiroda.base-url", "http://" + shown(configured.getProperty("server.address", "127.0.0.1")) + ":" + port + "/");
    }

    private static InetAddress host(PropertyResolver configured) throws UnknownHostException {
        return InetAddress.getByName(configured.getProperty("server.address", "127.0.0.1"));
    }

    private static String shown(String host) {
        return switch (host) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }
}
