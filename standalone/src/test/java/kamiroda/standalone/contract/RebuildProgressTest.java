package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Admins hear how a rebuild goes on, whoever builds. */
@ExtendWith(Gallery.Visit.class)
class RebuildProgressTest {
    private static final String PROGRESS = "subscription($name: String!) { rebuildProgressed(name: $name)"
        + " { id name serving generations { number state phase processed total pausedSince checks { differences added scheduled } } } }";

    @Test
    void an_admin_hears_what_becomes_of_a_view_until_it_is_ready(Gallery gallery) throws Exception {
        try (Gallery other = Gallery.replica(); Subscriber carol = Subscriber.of(gallery.admin()); Subscriber there = Subscriber.of(other.admin())) {
            carol.ask(PROGRESS, "name", "search");
            there.ask(PROGRESS, "name", "search");
            JsonNode first = carol.item().get("rebuildProgressed");
            assertThat(first.get("name").asText()).isEqualTo("search");
            Answer ordered = other.admin().ask("mutation { rebuildProjection(input: { name: \"search\", reason: \"to watch it\" })"
                + " { projection { id generations { number } } } }");
            assertThat(ordered.text("rebuildProjection.projection.id")).isEqualTo(first.get("id").asText());
            int number = ordered.at("rebuildProjection.projection.generations").findValues("number").getLast().asInt();
            for (Subscriber listener : List.of(carol, there)) {
                assertThat(states(listener, number)).endsWith("READY").containsAnyOf("BUILDING", "VERIFYING");
            }
            other.admin().ask("mutation($input: GenerationInput!) { dropGeneration(input: $input) { clientMutationId } }",
                "input", Map.of("name", "search", "generation", number, "reason", "seen")).at("dropGeneration");
            while (generations(carol.item()).stream().anyMatch(it -> it.get("number").asInt() == number)) {
                // what it came to be when it was ready
            }
        }
    }

    @Test
    void nobody_else_does_and_hears_why(Gallery gallery) {
        for (Member member : List.of(gallery.newcomer(), gallery.member(null))) {
            assertThat(refusal(member, "gallery")).contains("FORBIDDEN").contains("Only an admin may do this");
        }
    }

    @Test
    void a_view_that_there_is_not_is_named_beside_those_there_are(Gallery gallery) {
        assertThat(refusal(gallery.admin(), "galery")).contains("VIEW_NOT_FOUND").contains("galery").contains("gallery, search");
    }

    private static String refusal(Member member, String view) {
        try (Subscriber listener = Subscriber.of(member)) {
            listener.ask(PROGRESS, "name", view);
            return listener.next().toString();
        }
    }

    /** What becomes of a generation, until it is ready. */
    private static List<String> states(Subscriber listener, int number) {
        List<String> states = new ArrayList<>();
        while (!states.contains("READY")) {
            generations(listener.item()).stream().filter(it -> it.get("number").asInt() == number).map(it -> it.get("state").asText())
                .filter(it -> states.isEmpty() || !states.getLast().equals(it)).forEach(states::add);
        }
        return states;
    }

    private static List<JsonNode> generations(JsonNode item) {
        List<JsonNode> all = new ArrayList<>();
        item.at("/rebuildProgressed/generations").forEach(all::add);
        return all;
    }
}
