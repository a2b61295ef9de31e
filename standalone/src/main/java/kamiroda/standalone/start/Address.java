package kamiroda.standalone.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
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

    /** Where members open it. */
    static String shown(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("kamiroda.base-url", here(context));
    }

    /** Where programs of this machine reach it. */
    static String here(ConfigurableApplicationContext context) {
        var host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        var server = ((WebServerApplicationContext) context).getWebServer();
        return "http://" + reachable(host) + ":" + (server == null ? DEFAULT_PORT : server.getPort()) + "/";
    }

    private static InetAddress host(PropertyResolver configured) throws UnknownHostException {
        return InetAddress.getByName(configured.getProperty("server.address", "127.0.0.1"));
    }

    private static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }
}
