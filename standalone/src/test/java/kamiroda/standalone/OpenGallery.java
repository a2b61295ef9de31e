package kamiroda.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import kamiroda.standalone.start.Opening;

/** The real program, listening on a free port with a data folder that begins empty. */
public record OpenGallery(ConfigurableApplicationContext program) implements AutoCloseable {
    /** Opens one on databases of its own. */
    public static OpenGallery empty(Path data, String... settings) throws IOException {
        return on(TestServers.freshMysqlUrl(), TestServers.freshMongoUri(), StandaloneApplication.class, data, settings);
    }

    /** Opens one on databases that another may use, too. */
    public static OpenGallery on(String mysql, String mongo, Class<?> application, Path data, String... settings) throws IOException {
        FileSystemUtils.deleteRecursively(data);
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of("--server.port=0", "--kamiroda.data=" + data.toAbsolutePath(), "--spring.datasource.url=" + mysql,
            "--spring.mongodb.uri=" + mongo));
        return new OpenGallery(new Opening().run(application, all.toArray(String[]::new)));
    }

    public String origin() {
        return "http://127.0.0.1:" + ((WebServerApplicationContext) program).getWebServer().getPort();
    }

    @Override
    public void close() {
        program.close();
    }
}
