package kamiroda.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import kamiroda.gateway.artwork.PicturePosting;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Actor;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;
import kamiroda.standalone.start.Opening;

@ExtendWith(OutputCaptureExtension.class)
class DemoTest {
    private static final Club CLUB = Club.read();

    @TempDir
    private static Path place;

    private static ConfigurableApplicationContext gallery;

    @BeforeAll
    static void open() {
        gallery = new Opening().run(StandaloneApplication.class, "--server.port=0", "--kamiroda.data=" + place,
            "--spring.datasource.url=" + TestServers.freshMysqlUrl(), "--spring.mongodb.uri=" + TestServers.freshMongoUri());
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void an_interrupted_filling_goes_on_and_doubles_nothing_and_works_of_others_are_left_alone(CapturedOutput console) throws IOException {
        fill(4);
        assertFilled(4);
        fill(6);
        assertFilled(6);
        int events = events();
        fill(6);
        assertThat(events()).isEqualTo(events);
        var picture = new Picture("00000000-0000-4000-8000-000000000000.png", "image/png", 1, 1, 1, "0".repeat(64), "", "");
        gallery.getBean(Commands.class).send(new PostArtwork("mine", "", List.of(), Rating.SAFE, List.of(picture)),
            new Actor(new AccountId(1), Set.of()).metaData()).join();
        fill(7);
        assertThat(events()).isEqualTo(events + 1);
        assertThat(console.getErr()).contains("has works of its own").contains("done nothing");
    }

    @Test
    void the_club_is_varied_and_each_of_its_works_can_be_told_from_the_others() {
        assertThat(CLUB.works()).hasSize(80).extracting(work -> work.artist() + work.title()).doesNotHaveDuplicates();
        assertThat(CLUB.works()).extracting(Club.Work::seed).doesNotHaveDuplicates();
        assertThat(CLUB.works()).extracting(Club.Work::artist).containsOnlyElementsOf(CLUB.members().stream().map(Club.Person::login).toList());
        assertThat(CLUB.works()).filteredOn(Club.Work::animated).isNotEmpty();
        assertThat(CLUB.works()).filteredOn(work -> work.pages() > 1).hasSizeGreaterThan(3);
        assertThat(CLUB.works()).extracting(Club.Work::rating).contains(Rating.SAFE, Rating.R_18, Rating.R_18G);
        assertThat(CLUB.works()).extracting(work -> CLUB.fans(work).size()).contains(0, 7);
        for (var work : CLUB.works()) {
            assertThat(CLUB.fans(work)).extracting(Club.Person::login).doesNotContain(work.artist());
            assertThat(CLUB.remarks(work)).doesNotHaveDuplicates().isEqualTo(Club.read().remarks(work));
        }
    }

    private static void fill(int works) throws IOException {
        var club = new Club(CLUB.members(), CLUB.remarks(), CLUB.works().subList(0, works));
        new Demo(club, gallery.getBean(Commands.class), gallery.getBean(Queries.class), gallery.getBean(PicturePosting.class)).run(new DefaultApplicationArguments());
    }

    private static void assertFilled(int works) {
        var expected = CLUB.works().subList(0, works);
        JdbcTemplate sql = gallery.getBean(JdbcTemplate.class);
        assertThat(sql.queryForList("SELECT title FROM artwork__g1 ORDER BY number", String.class)).isEqualTo(expected.stream().map(Club.Work::title).toList());
        assertThat(sql.queryForList("SELECT likes_count FROM artwork__g1 ORDER BY number", Integer.class))
            .isEqualTo(expected.stream().map(work -> CLUB.fans(work).size()).toList());
        assertThat(sql.queryForList("SELECT text FROM comment__g1 ORDER BY number", String.class))
            .isEqualTo(expected.stream().flatMap(work -> CLUB.remarks(work).stream()).map(Club.Remark::text).toList());
        assertThat(sql.queryForList("SELECT name FROM account__g1", String.class)).containsAll(CLUB.members().stream().map(Club.Person::name).toList());
        assertThat(sql.queryForObject("SELECT COUNT(*) FROM illust__g1 WHERE width >= 800 AND byte_size > 10000", Integer.class)).isGreaterThanOrEqualTo(works);
    }

    private static int events() {
        return gallery.getBean(JdbcTemplate.class).queryForObject("SELECT COUNT(*) FROM domain_event WHERE type <> 'gap'"
            + " AND payload_type NOT IN ('NumbersReserved', 'AccountSeen')", Integer.class);
    }
}
