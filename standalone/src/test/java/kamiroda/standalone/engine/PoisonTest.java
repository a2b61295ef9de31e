package kamiroda.standalone.engine;

import static kamiroda.standalone.Eventually.meanwhile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kamiroda.query.projection.DeadLetters.DeadLetter;

class PoisonTest {
    private final TestView view = new TestView();

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void an_event_that_cannot_be_folded_waits_with_its_sequence_until_it_is_mended_while_others_go_on() {
        view.projection.poisonous.add(2);
        view.like("a", 0, 1, 1); // 1
        view.like("a", 1, 1, 2); // 2: poison
        view.like("b", 0, 2, 3); // 3
        view.like("a", 2, 1, 4); // 4: waits
        TestView.catchUp(view.projector());
        view.like("a", 3, 1, 5); // 5: waits, though it comes in a later batch
        view.like("b", 1, 2, 6); // 6
        TestView.catchUp(view.projector());
        assertThat(view.view()).isEqualTo(Map.of(1, "1", 2, "3 6"));
        assertThat(view.waiting()).containsExactly(2L, 4L, 5L);
        assertThat(view.letters.of(TestView.NAME).getFirst()).extracting(DeadLetter::sequence, DeadLetter::cause).satisfies(it ->
            assertThat(it.toString()).contains("a", "poison 2"));
        assertThat(view.mender().retry()).isEqualTo(3);
        assertThat(view.view()).isEqualTo(Map.of(1, "1", 2, "3 6"));

        view.projection.poisonous.clear();
        assertThat(view.mender().retry()).isZero();
        assertThat(view.view()).isEqualTo(Map.of(1, "1 2 4 5", 2, "3 6"));
        view.like("a", 4, 1, 7);
        TestView.catchUp(view.projector());
        assertThat(view.view()).containsEntry(1, "1 2 4 5 7");
        assertThat(view.waiting()).isEmpty();
    }

    @Test
    void an_unknown_type_and_a_corrupt_payload_wait_until_they_can_be_read() {
        view.like("a", 0, 1, 1);
        view.like("b", 0, 2, 2);
        view.like("a", 1, 1, 3);
        view.like("c", 0, 3, 4);
        view.store.sql().sql("UPDATE domain_event SET payload_type = 'ArtworkAdored' WHERE global_index = 1").update();
        var payload = view.store.sql().sql("SELECT payload FROM domain_event WHERE global_index = 2").query(byte[].class).single();
        view.store.sql().sql("UPDATE domain_event SET payload = '{\"likeId\":' WHERE global_index = 2").update();
        TestView.catchUp(view.projector());
        assertThat(view.view()).isEqualTo(Map.of(3, "4"));
        assertThat(view.waiting()).containsExactly(1L, 2L, 3L);

        view.store.sql().sql("UPDATE domain_event SET payload_type = 'ArtworkLiked' WHERE global_index = 1").update();
        assertThat(view.mender().retry()).isEqualTo(1);
        assertThat(view.view()).isEqualTo(Map.of(1, "1 3", 3, "4"));
        view.store.sql().sql("UPDATE domain_event SET payload = ? WHERE global_index = 2").param(payload).update();
        assertThat(view.mender().retry()).isZero();
        assertThat(view.view()).isEqualTo(Map.of(1, "1 3", 2, "2", 3, "4"));
    }

    @Test
    void replicas_that_meet_the_same_poison_put_nothing_else_aside() {
        for (var i = 1; i <= 120; i++) {
            view.like("sequence:" + i, 0, i, i);
            if (i % 2 == 0) {
                view.projection.poisonous.add(i);
            }
        }
        var replicas = IntStream.range(0, 3).mapToObj(_ -> meanwhile(() -> {
            TestView.catchUp(view.projector());
            return true;
        })).toList();
        replicas.forEach(it -> assertThat(it.join()).isTrue());
        assertThat(view.waiting()).containsExactlyElementsOf(LongStream.rangeClosed(1, 60).map(i -> 2 * i).boxed().toList());
        assertThat(view.view()).hasSize(60);
    }

    @Test
    void replicas_that_retry_together_apply_each_letter_once() {
        for (var i = 1; i <= 40; i++) {
            view.like("sequence", i - 1, 1, i);
        }
        view.projection.poisonous.add(1);
        TestView.catchUp(view.projector());
        assertThat(view.waiting()).hasSize(40);
        view.projection.poisonous.clear();
        var replicas = IntStream.range(0, 3).mapToObj(_ -> meanwhile(() -> view.mender().retry())).toList();
        replicas.forEach(it -> assertThat(it.join()).isZero());
        assertThat(view.view().get(1)).isEqualTo(String.join(" ", IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList()));
        assertThat(view.store.sql().sql("SELECT dead_letters FROM projection_token").query(Integer.class).single()).isZero();
    }
}
