package kamiroda.standalone.store;

import static kamiroda.standalone.TestStore.all;
import static kamiroda.standalone.TestStore.event;
import static kamiroda.standalone.TestStore.readAfter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.standalone.TestStore;

class IdentityTest {
    private final TestStore store = TestStore.fresh();

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 20, 5 << 20})
    void a_large_event_comes_back_as_it_was(int size) {
        var engine = store.engine();
        var text = "神ロダ\\\"'\0\n".repeat(size / 44); // that many bytes as JSON, in two fields
        engine.appendEvents(event("tag:1", 0, text));
        assertThat(((TagCoined) engine.readEvents("tag:1").next().getPayload()).name()).isEqualTo(text);
        assertThat(((TagCoined) readAfter(engine, 0).getFirst().getPayload()).name()).isEqualTo(text);
    }

    @Test
    void identifiers_that_differ_only_in_case_or_in_trailing_spaces_are_two() {
        var engine = store.engine();
        engine.appendEvents(event("login:Alice", 0));
        engine.appendEvents(event("login:alice", 0));
        engine.appendEvents(event("login:ALICE", 0));
        assertThat(engine.readEvents("login:alice").asStream()).singleElement().extracting(it -> ((TagCoined) it.getPayload()).name()).isEqualTo("login:alice");
    }

    @Test
    void identifiers_of_1200_characters_that_differ_in_the_last_are_two() {
        var engine = store.engine();
        var long1 = "login:" + "x".repeat(1193) + "1";
        engine.appendEvents(event(long1, 0));
        engine.appendEvents(event(long1.replaceFirst("1$", "2"), 0));
        assertThat(engine.readEvents(long1).asStream()).hasSize(1);
        assertThat(all(engine)).hasSize(2);
    }

    @Test
    void of_two_engines_that_append_the_same_sequence_number_one_is_refused() {
        store.engine().appendEvents(event("tag:1", 0));
        assertThatThrownBy(() -> store.engine().appendEvents(event("tag:1", 0))).isInstanceOf(AggregateStreamCreationException.class);
        store.engine().appendEvents(event("tag:1", 1));
        assertThatThrownBy(() -> store.engine().appendEvents(event("tag:1", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(all(store.engine())).containsExactly("tag:1-0", "tag:1-1");
    }

    @Test
    @Timeout(20) // the patience is a minute
    void a_name_that_reads_like_the_key_of_a_closed_index_is_refused_as_any_other() {
        for (var name : new String[] {"login:PRIMARY", "x".repeat(57) + "PRIMARY", "it's for key 'PRIMARY'"}) {
            store.engine().appendEvents(event(name, 0));
            assertThatThrownBy(() -> store.engine().appendEvents(event(name, 0))).isInstanceOf(AggregateStreamCreationException.class);
        }
    }

    @Test
    void a_time_after_the_last_event_is_at_the_head() {
        var engine = store.engine();
        engine.appendEvents(event("tag:1", 0), event("tag:2", 0));
        assertThat(engine.createTokenAt(Instant.parse("2200-01-01T00:00:00Z"))).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(TestStore.MONDAY)).isEqualTo(new GlobalSequenceTrackingToken(0));
    }
}
