package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkPage;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ListArtworks;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Slice;
import kamiroda.standalone.TestServers;

/** What MySQL reads for a page of a gallery of 60,000 works, a thousand of them new and none of those popular. */
class PageCostTest {
    private static final String DIGITS = "(SELECT 0 d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5"
        + " UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
    private static final Instant LAST_WEEK = Instant.parse("2026-11-15T00:00:00Z");

    @TempDir
    private static Path place;

    private static Replica gallery;

    @BeforeAll
    static void fill() {
        gallery = Replica.open(place, "--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri());
        var numbers = "SELECT 1000 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n FROM " + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, "
            + DIGITS + " e, " + DIGITS + " f WHERE f.d < 6";
        gallery.sql().sql("INSERT INTO artwork__g1 SELECT n, 1, CONCAT('work ', n), REPEAT('long ', 100), MOD(n, 3), MOD(n, 3), n, 1, 0,"
            + " IF(n < 60000, MOD(n * 7919, 1009), 0), 0, 1, IF(n < 60000, '2025-01-01', '2026-11-20'), '2026-11-20' FROM (" + numbers + ") numbers").update();
        gallery.sql().sql("ANALYZE TABLE artwork__g1").query().listOfRows();
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @ParameterizedTest
    @CsvSource({"MOST_LIKED, false", "CREATED_AT_DESC, false", "TITLE_ASC, false", "MOST_LIKED, true", "CREATED_AT_DESC, true", "ID_DESC, true"})
    void a_page_reads_about_what_it_shows_or_what_is_new(ArtworkSort sort, boolean recent) {
        for (var ratings : List.of(Set.<Rating>of(), Set.of(Rating.SAFE))) {
            String after = null;
            for (var page = 1; page <= 3; page++) {
                var before = read();
                ArtworkPage found = list(sort, ratings, recent ? LAST_WEEK : null, after);
                assertThat(read() - before).as(sort + ", page " + page).isLessThan(recent ? 6_000 : 1_500);
                assertThat(found.edges()).hasSize(40);
                after = found.edges().getLast().cursor();
            }
        }
    }

    private static ArtworkPage list(ArtworkSort sort, Set<Rating> ratings, @Nullable Instant createdAfter, @Nullable String after) {
        var list = new ArtworkList(null, ratings, createdAfter, List.of(sort), new Slice(40, after, null, null, false));
        return gallery.bean(Queries.class).ask(new ListArtworks(List.of(list))).join().getFirst();
    }

    private static long read() {
        return gallery.sql().sql("SHOW GLOBAL STATUS LIKE 'Handler_read_%'").query((row, _) -> row.getLong(2)).list().stream().mapToLong(it -> it).sum();
    }
}
