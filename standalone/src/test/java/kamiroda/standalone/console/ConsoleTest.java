package kamiroda.standalone.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.gateway.message.Commands;
import kamiroda.query.generation.GenerationLock;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.OpenGallery;

/** Commands beside a gallery that runs. */
class ConsoleTest {
    @TempDir
    private static Path place;

    private static OpenGallery gallery;

    @BeforeAll
    static void open() throws Exception {
        gallery = OpenGallery.empty(place.resolve("data"), "--kamiroda.sign-in.admins=carol");
        for (var login : new String[] {"alice", "bob"}) {
            gallery.program().getBean(Commands.class).send(new JoinAccount(new Login(login)), Map.of()).join();
        }
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void a_view_is_rebuilt_checked_switched_to_and_back_and_what_is_left_is_dropped() {
        var former = kept().serving("gallery");
        var built = here("rebuild gallery");
        var next = kept().newest("gallery");
        assertThat(built.code()).as(built.toString()).isZero();
        assertThat(built.out()).contains("gallery " + next + " is ready: ", "0 differences from the log, 0 differences from generation " + former)
            .contains("To let it serve: switch gallery " + next);
        assertThat(kept().serving("gallery")).isEqualTo(former);
        assertThat(here("switch gallery " + next).lines()).containsExactly("gallery " + next + " serves. To go back: switch gallery " + former);
        assertThat(here("switch gallery " + next).lines()).containsExactly("gallery " + next + " serves already.");
        var checked = here("verify gallery");
        assertThat(checked.code()).as(checked.toString()).isZero();
        assertThat(checked.out()).startsWith("gallery " + next + " serves: ").contains("0 differences from the log");
        assertThat(here("drop gallery " + former).lines()).containsExactly("gallery " + former + " is taken away.");
        assertThat(here("views").out()).containsPattern("gallery +" + next + " +SERVING +current +0 +0 +20").doesNotContainPattern("gallery +" + former + " ");
    }

    @Test
    void what_is_built_serves_at_once_when_that_was_said_and_nothing_differs() {
        var built = here("rebuild search --switch");
        assertThat(built.code()).as(built.toString()).isZero();
        assertThat(built.out()).contains("search " + kept().serving("search") + " serves: ").doesNotContain("To let it serve");
        assertThat(kept().serving("search")).isEqualTo(kept().newest("search"));
    }

    @Test
    void what_is_being_built_waits_and_goes_on_and_nothing_else_does() throws Exception {
        var next = kept().newest("gallery") + 1;
        try (var _ = GenerationLock.take(gallery.program().getBean(DataSource.class), "build gallery__g" + next, Duration.ZERO)) { // so that it is not built yet
            var order = new CarryOut("gallery", ViewOrder.REBUILD, 0);
            gallery.program().getBean(QueryGateway.class).query(order, ResponseTypes.multipleInstancesOf(ProjectionView.class)).join();
            var paused = here("pause gallery " + next);
            assertThat(paused.lines()).as(paused.toString()).containsExactly("gallery " + next + " waits. To let it go on: resume gallery " + next);
            assertThat(here("views").out()).contains("gallery " + next + ": waiting for resume");
            assertThat(here("resume gallery " + next).lines()).containsExactly("gallery " + next + " goes on.");
        }
        var refused = here("pause gallery " + kept().serving("gallery"));
        assertThat(refused.code()).as(refused.toString()).isEqualTo(2);
        assertThat(here("drop gallery " + next).code()).isZero();
    }

    @Test
    void what_differs_is_listed_by_row_and_field_and_does_not_serve_by_itself() {
        var spoilt = kept().serving("gallery");
        var accounts = "account__g" + spoilt;
        sql().sql("UPDATE " + accounts + " SET name = 'somebody else' ORDER BY number LIMIT 1").update();
        var checked = here("verify gallery " + spoilt);
        assertThat(checked.code()).as(checked.toString()).isEqualTo(1);
        assertThat(checked.out()).contains("1 difference from the log", "account.name: 1")
            .containsPattern("account \\[\\d+] name: should be \\w+, is somebody else");
        var built = here("rebuild gallery --switch");
        assertThat(built.code()).as(built.toString()).isEqualTo(1);
        assertThat(built.out()).contains("0 differences from the log, 1 difference from generation " + spoilt,
            "To let it serve as it is: switch gallery " + kept().newest("gallery"));
        assertThat(kept().serving("gallery")).isEqualTo(spoilt);
        assertThat(here("switch gallery " + kept().newest("gallery")).code()).isZero();
        assertThat(here("verify gallery").code()).isZero();
    }

    @Test
    void what_the_views_do_not_have_is_named_and_nothing_is_put_on_record() {
        var before = kept().orders();
        var unknown = here("rebuild galery");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err().strip()).isEqualTo("There is no view \"galery\": did you mean gallery? There are gallery, search.");
        assertThat(here("drop gallery 999").err()).startsWith("gallery has no generation 999; there are ").contains("(SERVING)");
        assertThat(kept().orders()).isEqualTo(before);
        var serves = here("drop gallery " + kept().serving("gallery"));
        assertThat(serves.code()).isEqualTo(2);
        assertThat(serves.err()).contains("serves; switch to another one");
        assertThat(here("evict gallery 999").err()).contains("has put no event 999 aside");
        assertThat(here("retry gallery").lines()).containsExactly("There is no event left that gallery could not apply.");
    }

    @Test
    void an_order_is_on_record_with_who_gave_it_and_why() {
        here("retry search --as dave", "--reason", "the tables are whole again");
        var dave = sql().sql("SELECT number FROM account__g" + kept().serving("gallery") + " WHERE kmcid = 'dave'").query(Integer.class).single();
        assertThat(sql().sql("SELECT CONVERT(payload USING utf8mb4) FROM domain_event WHERE payload_type LIKE 'ViewOrdered%' AND meta_data LIKE ?")
            .param("%\"actor\":" + dave + ",%").query(String.class).single()).contains("the tables are whole again");
    }

    @Test
    void a_gallery_elsewhere_obeys_its_admins_and_tells_others_why_not() {
        assertThat(Typed.command("views --server " + gallery.origin() + " --as carol").out()).contains("gallery", "SERVING");
        assertThat(Typed.command("retry gallery --server " + gallery.origin() + " --as carol").code()).isZero();
        var bob = Typed.command("rebuild gallery --server " + gallery.origin() + " --as bob");
        assertThat(bob.code()).isEqualTo(2);
        assertThat(bob.err().strip()).isEqualTo("Only an admin may do this, and bob is none at " + gallery.origin()
            + "/: name that login in its kamiroda.sign-in.admins, or another one with --as LOGIN.");
        assertThat(Typed.command("views --server http://127.0.0.1:1").err()).startsWith("No gallery answers at http://127.0.0.1:1/");
    }

    @Test
    void events_that_could_not_be_applied_are_shown_tried_again_and_left_out() {
        var position = sql().sql("SELECT global_index FROM domain_event WHERE payload_type = 'AccountJoined'"
            + " AND CONVERT(payload USING utf8mb4) LIKE '%\"bob\"%'").query(Long.class).single();
        kept().call("AccountAdored", position);
        here("rebuild gallery");
        here("switch gallery " + kept().newest("gallery"));
        assertThat(here("views").out()).contains("gallery could not apply 1 event:", "position " + position + ", since 20", "AccountAdored");
        var retried = here("retry gallery");
        assertThat(retried.code()).isEqualTo(1);
        assertThat(retried.out()).contains("position " + position);
        assertThat(here("evict gallery " + position).lines()).containsExactly("The event at position " + position + " is left out of gallery.");
        assertThat(here("views").out()).doesNotContain("could not apply");
        kept().call("AccountJoined", position);
        here("rebuild gallery");
        assertThat(here("switch gallery " + kept().newest("gallery")).code()).isZero();
    }

    private static Typed here(String command, String... more) {
        return Typed.command(command, Stream.concat(Stream.of(more), Stream.of("--kamiroda.data=" + place.resolve("data"))).toArray(String[]::new));
    }

    private static Kept kept() {
        return new Kept(sql());
    }

    private static JdbcClient sql() {
        return gallery.program().getBean(JdbcClient.class);
    }
}
