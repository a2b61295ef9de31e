package kamiroda.standalone.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableBackendTest {
    private static final int ANSWERED = 500;

    @TempDir
    private Path folder;

    @Test
    void a_process_killed_while_it_writes_has_kept_every_answered_write_and_its_indexes() throws Exception {
        var answered = writeUntilKilled();
        try (var server = EmbeddedMongo.start(folder); var client = MongoClients.create(server.uri())) {
            var kept = client.getDatabase("gallery").getCollection("kept");
            assertThat(kept.countDocuments()).isGreaterThanOrEqualTo(answered);
            assertThat(kept.find(new Document("odd", 1)).into(new ArrayList<>())).hasSize(((int) kept.countDocuments() + 1) / 2);
            kept.insertOne(new Document("_id", -1));
        }
    }

    private int writeUntilKilled() throws Exception {
        var process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx128m", "-cp",
            System.getProperty("java.class.path"), Writer.class.getName(), folder.toString())).redirectErrorStream(true).start();
        var answered = lastOf(process.inputReader(), ANSWERED);
        process.destroyForcibly().waitFor();
        return answered;
    }

    private static int lastOf(BufferedReader lines, int wanted) throws Exception {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("answered " + wanted)) {
                return wanted;
            }
        }
        throw new IllegalStateException("The writer ended before it was killed");
    }

    /** Writes one document after the other, and says which were answered. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws Exception {
            var server = EmbeddedMongo.start(Files.createDirectories(Path.of(args[0])));
            var kept = MongoClients.create(server.uri()).getDatabase("gallery").getCollection("kept");
            kept.createIndex(new Document("odd", 1));
            for (var number = 1;; number++) {
                kept.insertOne(new Document("_id", number).append("odd", number % 2));
                System.out.println("answered " + number);
            }
        }
    }
}
