package kamiroda.standalone.contract;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import kamiroda.standalone.OpenGallery;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;

/** The real program, opened once per JVM for all tests that ask for it; each test brings its own members. */
final class Gallery implements AutoCloseable {
    static final String ADMIN = "carol";
    private static final Path DATA = Path.of("target/contract-data").toAbsolutePath();
    private static final String MYSQL = TestServers.freshMysqlUrl();
    private static final String MONGO = TestServers.freshMongoUri();
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final OpenGallery opened;

    private Gallery(Path data) throws IOException {
        opened = OpenGallery.on(MYSQL, MONGO, Counted.class, data,
            "--kamiroda.media.directory=" + DATA.resolve("media"),
            "--kamiroda.sign-in.trusted-proxies=127.0.0.1",
            "--spring.graphql.websocket.keep-alive=1s",
            "--kamiroda.sign-in.admins=" + ADMIN);
    }

    /** The same gallery, opened by another process as it were. */
    static Gallery replica() throws IOException {
        return new Gallery(DATA.resolveSibling("contract-replica"));
    }

    /** Somebody who never was here before. */
    Member newcomer() {
        return member(name("member"));
    }

    Member member(@Nullable String login) {
        return new Member(this, login);
    }

    Member admin() {
        return member(ADMIN);
    }

    /** A name that no other test uses. */
    static String name(String stem) {
        return stem + "-" + NAMES.incrementAndGet();
    }

    URI at(String path) {
        return URI.create(origin() + path);
    }

    URI at(String path, String scheme) {
        return URI.create(origin().replace("http", scheme) + path);
    }

    String origin() {
        return opened.origin();
    }

    <T> T bean(Class<T> type) {
        return opened.program().getBean(type);
    }

    Statements statements() {
        return bean(Statements.class);
    }

    /** How many facts are stored; the reserving of numbers, and who joined or came again, state nothing about artworks. */
    int events() {
        return bean(JdbcTemplate.class).queryForObject(
            "SELECT COUNT(*) FROM domain_event WHERE payload_type NOT IN ('gap', 'NumbersReserved', 'AccountSeen') AND type <> 'gap'",
                Integer.class);
    }

    /** Every file of the media room and of requests, once WebPs are made and the server has put away what it answered. */
    List<String> files() throws IOException {
        for (int i = 0; i < 1800 && !(isEmpty(DATA.resolve("media/drafts")) && isEmpty(DATA.resolve("tmp"))); i++) {
            LockSupport.parkNanos(100_000_000);
        }
        List<String> files = new ArrayList<>();
        for (Path folder : List.of(DATA.resolve("media/illusts"), DATA.resolve("media/thumbnail"), DATA.resolve("media/pending"),
            DATA.resolve("media/drafts"), DATA.resolve("tmp"))) {
            try (var found = Files.walk(folder)) {
                found.filter(file -> !file.equals(folder)).map(file -> DATA.relativize(file).toString()).forEach(files::add);
            }
        }
        return files.stream().sorted().toList();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        opened.close();
    }

    @Import({StandaloneApplication.class, Statements.class})
    static class Counted {}

    /** Hands the one gallery to test methods. */
    static final class Visit implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Gallery.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Gallery.class, _ -> open(), Gallery.class);
        }

        private static Gallery open() {
            try {
                return new Gallery(DATA);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
