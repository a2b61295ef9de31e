package kamiroda.standalone.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

import kamiroda.standalone.StandaloneApplication;

/** A gallery in a JVM of its own that writes a row and a document, says so, and waits to be killed. */
final class GalleryProcess {
    private static final String WRITTEN = "written";

    private GalleryProcess() {}

    public static void main(String[] args) throws InterruptedException {
        write(new Opening().run(StandaloneApplication.class, args), 1);
        System.out.println(WRITTEN);
        Thread.currentThread().join();
    }

    static void write(ApplicationContext gallery, int number) {
        var mysql = gallery.getBean(JdbcTemplate.class);
        mysql.execute("CREATE TABLE IF NOT EXISTS kept_in_test (number INT PRIMARY KEY)");
        mysql.update("INSERT INTO kept_in_test VALUES (?)", number);
        gallery.getBean(MongoTemplate.class).getCollection("kept_in_test").insertOne(new Document("_id", number));
    }

    static List<Integer> rows(ApplicationContext gallery) {
        return gallery.getBean(JdbcTemplate.class).queryForList("SELECT number FROM kept_in_test ORDER BY number", Integer.class);
    }

    static List<Integer> documents(ApplicationContext gallery) {
        var documents = gallery.getBean(MongoTemplate.class).getCollection("kept_in_test").find().sort(new Document("_id", 1));
        return documents.map(document -> document.getInteger("_id")).into(new ArrayList<>());
    }

    /** Starts one and returns when it has written. */
    static Process written(String... args) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-cp",
            System.getProperty("java.class.path"), GalleryProcess.class.getName()));
        command.addAll(Arrays.asList(args));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        awaitLine(process.inputReader());
        return process;
    }

    private static void awaitLine(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); !WRITTEN.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The gallery ended before it had written");
            }
        }
    }
}
