package kamiroda.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Wire;

/** What {@code java -jar kamiroda.jar} holds resident while idle, and how long its second start takes until a page is answered. */
final class Memory {
    private static final Path JAR = Path.of("..", "standalone", "target", "kamiroda.jar");
    private static final int IDLE_SECONDS = 20;
    private static final String PAGE = "{\"query\":\"{artworks(first:40){edges{node{title account{name} topIllust{imageUrl} likesCount}}}}\"}";

    private Memory() {}

    static void run(int artworks, List<String> settings) throws Exception {
        for (int size : new int[] {0, artworks}) {
            if (!Files.exists(House.folder(size))) {
                start(size, settings, false); // the first start of all makes the folder
            }
            start(size, settings, true);
        }
    }

    private static void start(int artworks, List<String> settings, boolean told) throws Exception {
        int port = freePort();
        long start = System.nanoTime();
        Process gallery = new ProcessBuilder(command(artworks, port, settings)).inheritIO().start();
        try {
            awaitPage(gallery, port);
            double seconds = (System.nanoTime() - start) / 1e9;
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            if (told) {
                System.out.printf("%,d artworks: first page answered %.1f s after the start; idle, %d MB resident%n", artworks, seconds, resident(gallery.pid()));
            }
        } finally {
            gallery.destroy();
            gallery.waitFor();
        }
    }

    private static List<String> command(int artworks, int port, List<String> settings) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        String flags = System.getProperty("bench.flags", "-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx512m -Xmn64m");
        command.addAll(List.of(flags.split(" ")));
        command.addAll(List.of("-jar", JAR.toString(), "--server.port=" + port, "--kamiroda.data=" + House.folder(artworks),
                "--kamiroda.mysql.base=" + House.programs()));
        command.addAll(settings);
        return command;
    }

    private static void awaitPage(Process gallery, int port) throws Exception {
        while (gallery.isAlive()) {
            try {
                new Wire(port, "member1").ask(PAGE);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("the gallery did not open");
    }

    private static long resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            String line = lines.filter(it -> it.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
