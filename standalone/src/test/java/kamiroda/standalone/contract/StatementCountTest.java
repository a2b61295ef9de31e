package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.tag.TagName;

@ExtendWith(Gallery.Visit.class)
class StatementCountTest {
    private static final String CARD = " { totalCount edges { cursor node { id title account { id name artworksCount } topIllust { id"
        + " filename } tags { totalCount edges { node { id name artworksCount } } }"
        + " likesCount commentsCount likedByViewer editable } } pageInfo { hasNextPage endCursor } }";
    private static final String DEEP = " { totalCount edges { cursor node { id account { id } nextArtwork { id account { id } }"
        + " previousArtwork { id } illusts { totalCount edges { node { id artwork { id } } } }"
        + " comments(first: 3) { totalCount edges { node { text account { name } artwork { id } } } } likes(last: 3) { totalCount edges"
            + " { node { account { name artworks(first: 2) { totalCount edges { node { id } } } } } } }"
        + " tags { edges { node { name } } } } } }";

    @Test
    void a_page_costs_the_same_number_of_statements_at_any_size(Gallery gallery) {
        Member alice = gallery.newcomer();
        String tag = Gallery.name("statements");
        post(gallery, alice, tag, 420);
        for (String fields : List.of(CARD, DEEP)) {
            for (String list : List.of("artworks(first: $first, sort: CREATED_AT_DESC)", "taggedArtworks(tag: $tag, first: $first)")) {
                String query = "query($first: Int!" + (list.contains("$tag") ? ", $tag: String!" : "") + ") { " + list + fields + " }";
                alice.ask(query, "first", 5, "tag", tag);
                List<Integer> counts = List.of(count(gallery, alice, query, tag, 5), count(gallery, alice, query, tag, 40),
                    count(gallery, alice, query, tag, 400));
                System.out.println(counts.getFirst() + " statements: " + query);
                assertThat(counts).as(query).containsOnly(counts.getFirst());
                assertThat(counts.getFirst()).isBetween(3, fields.equals(CARD) ? 9 : 20);
            }
        }
    }

    private static int count(Gallery gallery, Member member, String query, String tag, int first) {
        List<String> statements = gallery.statements().during(() -> assertThat(member.ask(query, "first", first, "tag", tag).body()
            .findValues("cursor")).hasSize(first));
        return statements.size();
    }

    private static void post(Gallery gallery, Member artist, String tag, int works) {
        int account = account(artist);
        CommandGateway commands = gallery.bean(CommandGateway.class);
        for (int i = 0; i < works; i += 20) {
            CompletableFuture.allOf(IntStream.range(i, Math.min(i + 20, works)).mapToObj(n -> {
                var command = new PostArtwork("work " + n, "", List.of(new TagName(tag), new TagName(tag + n % 7)), Rating.SAFE,
                    List.of(new Picture("00000000-0000-4000-8000-%012d.png".formatted(n), "image/png", 1, 1, 1, "0".repeat(64), "", "")));
                return commands.send(new GenericCommandMessage<>(command).withMetaData(new Actor(new AccountId(account), Set.of())
                    .metaData()));
            }).toArray(CompletableFuture[]::new)).join();
        }
        assertThat(gallery.bean(QueryGateway.class).query(new AwaitViews(60_000), Boolean.class).join()).isTrue();
        List<String> ids = artist.ask("query($tag: String!) { taggedArtworks(tag: $tag, first: 3) { edges { node { id } } } }", "tag", tag)
            .nodes("taggedArtworks", "id");
        ids = Stream.concat(ids.stream(), artist.ask("{ artworks(first: 30, sort: ID_DESC) { edges { node { id } } } }")
            .nodes("artworks", "id").stream()).toList();
        for (String id : ids) {
            artist.change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
            artist.change("createComment", "comment { id }", "artworkId", id, "text", "t").at("createComment");
        }
    }

    private static int account(Member member) {
        String id = new String(Base64.getDecoder().decode(member.ask("{ viewer { id } }").text("viewer.id")));
        return Integer.parseInt(id.substring("Account:".length()));
    }
}
