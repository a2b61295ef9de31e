package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.comment.PostComment;
import kamiroda.shared.kernel.Actor;
import kamiroda.standalone.Eventually;

@ExtendWith(Gallery.Visit.class)
class SlowSubscriberTest {
    private static final int AT_ONCE = 50;
    private static final int MOST = 3000;

    @Test
    void who_takes_nothing_is_dropped_with_an_error_and_others_miss_nothing(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("talked about");
        ArtworkId artwork = new ArtworkId(alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork { topIllust { artworkId } } } }", "id", id).number("node.topIllust.artworkId"));
        String large = String.join(" ", IntStream.range(0, 20).mapToObj(i -> "x" + i + ": text").toList());
        List<String> seen = new ArrayList<>();
        int posted = 0;
        try (Subscriber bob = Subscriber.of(gallery.newcomer()).to(comments("text"), "id", id);
            Subscriber sleeper = Subscriber.asleep(gallery.newcomer()).to(comments(large), "id", id)) {
            while (Subscriber.active(gallery) == 2 && posted < MOST) {
                post(gallery, artwork, posted);
                posted += AT_ONCE;
                for (int i = 0; i < AT_ONCE; i++) {
                    seen.add(bob.item().at("/commentPosted/text").asText().replace("長", ""));
                }
            }
            assertThat(posted).isLessThan(MOST);
            assertThat(seen).doesNotHaveDuplicates().hasSize(posted);
            sleeper.wakeUp();
            JsonNode last = sleeper.next();
            while (last.get("type").asText().equals("next")) {
                last = sleeper.next();
            }
            assertThat(last.get("type").asText()).as(last.toString()).isEqualTo("error");
            assertThat(last.get("payload").toString()).contains("UNAVAILABLE").contains("subscribe again");
        }
        Eventually.until(() -> Subscriber.active(gallery) == 0);
    }

    private static String comments(String fields) {
        return "subscription($id: ID!) { commentPosted(artworkId: $id) { " + fields + " } }";
    }

    private static void post(Gallery gallery, ArtworkId artwork, int from) {
        CommandGateway commands = gallery.bean(CommandGateway.class);
        CompletableFuture.allOf(IntStream.range(from, from + AT_ONCE).mapToObj(i -> commands.send(
            new GenericCommandMessage<>(new PostComment(artwork, "長".repeat(4_000) + i)).withMetaData(new Actor(new AccountId(1), Set.of()).metaData())))
            .toArray(CompletableFuture[]::new)).join();
    }
}
