package kamiroda.standalone.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.Locale;

/** Requests as bytes, for what no well-behaved HTTP client would send. */
final class Raw {
    private Raw() {}

    /** What the gallery answers, also when it does not read the body to its end. */
    static Answer ask(Member member, String headers, byte[] body) throws IOException {
        try (Socket socket = open(member, headers, body.length)) {
            Thread.ofVirtual().start(() -> {
                try {
                    socket.getOutputStream().write(body);
                } catch (IOException closed) {
                    // the answer says why
                }
            });
            String[] parts = new String(socket.getInputStream().readAllBytes(), UTF_8).split("\r\n\r\n", 2);
            String type = parts[0].lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:")).findFirst()
                .orElse(":").split(":", 2)[1].strip();
            String json = parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1);
            return new Answer(Integer.parseInt(parts[0].split(" ")[1]), type, Member.JSON.readTree(json));
        }
    }

    /** A connection that goes away in the middle of a body. */
    static void hangUp(Member member, String headers, int length, byte[] begun) throws IOException {
        try (Socket socket = open(member, headers, length)) {
            socket.getOutputStream().write(begun);
            socket.getOutputStream().flush();
        }
    }

    private static Socket open(Member member, String headers, int length) throws IOException {
        var gallery = member.gallery().at("/");
        Socket socket = new Socket(gallery.getHost(), gallery.getPort());
        socket.getOutputStream().write(("POST /api/graphql HTTP/1.1\r\nHost: " + gallery.getAuthority() + "\r\nReferer: " + gallery
            + "\r\nX-Forwarded-User: " + member.login()
            + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n" + headers + "\r\n\r\n").getBytes(UTF_8));
        return socket;
    }
}
