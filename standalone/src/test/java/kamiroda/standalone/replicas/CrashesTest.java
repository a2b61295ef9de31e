package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kamiroda.shared.artwork.ArtworkId;
import kamiroda.standalone.CuttingProxy;
import kamiroda.standalone.Eventually;
import kamiroda.standalone.TestServers;

class CrashesTest {
    @TempDir
    private Path place;

    @Test
    void a_gallery_killed_in_the_middle_of_likes_has_lost_and_doubled_none_of_them() throws Exception {
        var servers = new String[] {"--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri()};
        var acknowledged = new HashSet<Integer>();
        var artwork = likedUntilKilled(500, acknowledged, servers);
        try (var gallery = Replica.open(place.resolve("data"), servers)) {
            assertCounted(gallery, artwork, acknowledged);
            gallery.like(artwork, 1_000_000).join();
            acknowledged.add(1_000_000);
            assertCounted(gallery, artwork, acknowledged);
        }
    }

    @Test
    void a_database_killed_under_load_loses_no_acknowledged_like_and_views_catch_up() throws Exception {
        try (var gallery = Replica.open(place.resolve("data"))) {
            var artwork = gallery.post("popular").join();
            Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
            var members = new AtomicInteger();
            var enough = new AtomicBoolean();
            var failures = ConcurrentHashMap.<String>newKeySet();
            var likers = new ArrayList<java.util.concurrent.CompletableFuture<Boolean>>();
            for (var i = 0; i < 8; i++) {
                likers.add(Eventually.meanwhile(() -> {
                    while (!enough.get()) {
                        var member = members.incrementAndGet();
                        try {
                            gallery.like(artwork, member).join();
                            acknowledged.add(member);
                        } catch (RuntimeException refused) {
                            failures.add(refused.getCause().getClass().getSimpleName());
                        }
                    }
                    return true;
                }));
            }
            for (var crash = 1; crash <= 2; crash++) {
                var before = acknowledged.size();
                Eventually.until(() -> acknowledged.size() > before + 200);
                databases().forEach(ProcessHandle::destroyForcibly);
            }
            var after = acknowledged.size();
            Eventually.until(() -> acknowledged.size() > after + 200);
            enough.set(true);
            likers.forEach(it -> assertThat(it.join()).isTrue());
            assertCounted(gallery, artwork, acknowledged);
            assertThat(failures).isSubsetOf("EventStoreException");
        }
    }

    @Test
    void a_database_that_is_down_at_the_start_is_waited_for() throws Exception {
        var mysql = TestServers.freshMysqlUrl();
        try (var proxy = CuttingProxy.before(mysql)) {
            proxy.goDown();
            var opening = Eventually.meanwhile(() -> Replica.open(place.resolve("data"),
                "--spring.datasource.url=" + proxy.through(mysql), "--spring.mongodb.uri=" + TestServers.freshMongoUri()));
            Eventually.until(() -> proxy.refused() > 1);
            assertThat(opening).isNotDone();
            proxy.comeBack();
            try (var gallery = opening.join()) {
                assertThat(gallery.artwork(gallery.post("first").join()).title()).isEqualTo("first");
            }
        }
    }

    private ArtworkId likedUntilKilled(int likes, Set<Integer> acknowledged, String... servers) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-cp",
            System.getProperty("java.class.path"), LikingProcess.class.getName()));
        command.addAll(List.of(Replica.arguments(place.resolve("data"), servers)));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var artwork = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("artwork ")) {
                    artwork = Integer.parseInt(line.substring(8));
                } else if (line.matches("liked \\d+ acknowledged")) {
                    acknowledged.add(Integer.parseInt(line.split(" ")[1]));
                }
                if (acknowledged.size() == likes) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException ended) {
            // what it said last is lost with it
        }
        process.waitFor();
        return new ArtworkId(artwork);
    }

    private static void assertCounted(Replica gallery, ArtworkId artwork, Set<Integer> acknowledged) {
        Eventually.until(gallery::viewsAreUpToDate);
        var members = gallery.sql().sql("SELECT account FROM artwork_like__g1 WHERE artwork = ?").param(artwork.number()).query(Integer.class).list();
        assertThat(members).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(gallery.likesInTheLog(artwork)).isEqualTo(members.size());
        assertThat(gallery.artwork(artwork).likesCount()).isEqualTo(members.size());
        assertThat(gallery.sql().sql("SELECT COUNT(*) FROM dead_letter").query(Integer.class).single()).isZero();
    }

    private List<ProcessHandle> databases() {
        return ProcessHandle.allProcesses().filter(process -> process.info().commandLine().orElse("").contains("--datadir=" + place)).toList();
    }
}
