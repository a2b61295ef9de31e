package kamiroda.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A stretch of network before a database that breaks when it is told to. */
public final class CuttingProxy implements AutoCloseable {
    /** What becomes of a connection that sends the statement. */
    public enum Cut { BEFORE_THE_SERVER_HEARS, WHILE_THE_SERVER_WORKS, BEFORE_THE_ANSWER }

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cutsLeft = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean down;
    private volatile boolean silent;
    private volatile @Nullable Cut cut;
    private volatile String statement = "";

    private CuttingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    public static CuttingProxy before(String url) throws IOException {
        var address = Pattern.compile("//([^/:?]+)(?::(\\d+))?").matcher(url);
        address.find();
        return new CuttingProxy(address.group(1), address.group(2) == null ? 3306 : Integer.parseInt(address.group(2)));
    }

    /** The same database through the proxy, which must be able to read along. */
    public String through(String url) {
        var plain = url.replaceFirst("//[^/?]+", "//127.0.0.1:" + door.getLocalPort()).replaceAll("[?&]sslMode=[^&]*", "");
        return plain + (plain.contains("?") ? "&" : "?") + "sslMode=DISABLED&allowPublicKeyRetrieval=true&useServerPrepStmts=false";
    }

    /** Cuts the next connections that send this statement. */
    public void cut(String beginning, Cut where, int times) {
        statement = beginning;
        cut = where;
        cutsLeft.set(times);
    }

    /** How many cuts have not happened yet. */
    public int cutsLeft() {
        return cutsLeft.get();
    }

    /** How many connections were refused while down. */
    public int refused() {
        return refused.get();
    }

    public void goDown() {
        down = true;
        open.forEach(CuttingProxy::close);
    }

    /** Connections stay, but nothing passes any more. */
    public void fallSilent() {
        silent = true;
    }

    public void comeBack() {
        down = false;
        silent = false;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (down) {
                    refused.incrementAndGet();
                    close(client);
                } else {
                    join(client, new Socket(host, port));
                }
            } catch (IOException closed) {
                // by us, or by a client that has gone
            }
        }
    }

    private void join(Socket client, Socket server) throws IOException {
        open.add(client);
        open.add(server);
        var lost = new boolean[1];
        Thread.ofVirtual().start(() -> {
            pump(client, server, bytes -> hears(bytes, client, server, lost));
        });
        Thread.ofVirtual().start(() -> {
            pump(server, client, bytes -> !lost[0]);
        });
    }

    /** Whether to hand the bytes on; a statement that is to be cut is handed on here, if at all. */
    private boolean hears(byte[] bytes, Socket client, Socket server, boolean[] lost) throws IOException {
        if (cutsLeft.get() == 0 || !new String(bytes, StandardCharsets.ISO_8859_1).contains(statement) || cutsLeft.getAndUpdate(it -> Math.max(0, it - 1)) == 0) {
            return true;
        }
        switch (cut) {
            case BEFORE_THE_ANSWER -> lost[0] = true; // the connection ends when the answer comes
            case WHILE_THE_SERVER_WORKS -> {
                server.getOutputStream().write(bytes);
                close(client);
                return false;
            }
            case BEFORE_THE_SERVER_HEARS -> {
                close(client);
                close(server);
                return false;
            }
            case null -> { }
        }
        return true;
    }

    private interface Passing {
        boolean allowed(byte[] bytes) throws IOException;
    }

    private void pump(Socket from, Socket to, Passing passing) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var buffer = new byte[1 << 16];
            for (var length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                while (silent) {
                    LockSupport.parkNanos(1_000_000);
                }
                if (!passing.allowed(java.util.Arrays.copyOf(buffer, length))) {
                    return;
                }
                out.write(buffer, 0, length);
            }
        } catch (IOException cutOff) {
            // one side has gone: so does the other
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        goDown();
    }
}
