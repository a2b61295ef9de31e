package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.comment.PostComment;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.AwaitViews;

@ExtendWith(Gallery.Visit.class)
class ConnectionsTest {
    private static final String PAGE = "(first: $first, after: $after, last: $last, before: $before)"
        + " { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    @ParameterizedTest
    @ValueSource(strings = {"artwork.illusts", "artwork.comments", "artwork.likes", "artwork.tags", "account.artworks",
        "account.comments", "account.likes",
        "tag.artworks", "accounts", "activeAccounts", "artworks", "taggedArtworks", "allTags"})
    void every_list_is_read_in_pages_from_both_ends(String field, Gallery gallery) {
        new Walk(gallery, World.of(gallery), field).walk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "artwork.comments", "tag.artworks", "taggedArtworks", "allTags", "account.artworks"})
    void a_negative_size_is_an_error(String field, Gallery gallery) {
        Walk walk = new Walk(gallery, World.of(gallery), field);
        for (String size : List.of("first", "last")) {
            Answer answer = walk.page(size, -1);
            assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
            assertThat(answer.message()).isEqualTo(size + ": -1 (0 or more)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "artwork.comments", "tag.artworks", "taggedArtworks", "allTags", "artworks"})
    void a_cursor_never_served_is_an_error(String field, Gallery gallery) {
        Walk walk = new Walk(gallery, World.of(gallery), field);
        for (String side : List.of("after", "before")) {
            for (String cursor : List.of("", "?", "bm9uZQ", "WyJudW1iZXIiXQ", "WyJudW1iZXIiLCJ4Il0", "WyJfaWQiLCJ4Il0",
                "WyJfaWQiLCI5OTk5OTk5OTk5OTkiXQ",
                "WyJudW1iZXIiLCIxIiwiMiIsIjMiXQ", "WyJfaWQiLCIxIiwiMiJd", "WyJ0YWcubnVtYmVyIiwiMSIsIjIiXQ", "W251bGwsIjEiXQ",
                    "WyJhIixudWxsXQ", "bnVsbA", "eyJhIjoxfQ")) {
                Answer answer = walk.page(side, cursor);
                if (answer.body().has("errors")) {
                    assertThat(answer.code()).as(cursor).isEqualTo("BAD_USER_INPUT");
                    assertThat(answer.message()).startsWith(side + ": ");
                }
            }
        }
    }

    @Test
    void a_cursor_holds_its_place_in_another_order(Gallery gallery) {
        World world = World.of(gallery);
        String tagged = "query($tag: String!, $after: String, $sort: [ArtworkSortEnum]) { taggedArtworks(tag: $tag, after: $after, sort:"
            + " $sort) { edges { cursor node { id } } } }";
        List<String> byNumber = gallery.admin().ask(tagged, "tag", world.tag()).nodes("taggedArtworks", "id");
        List<String> cursors = gallery.admin().ask(tagged, "tag", world.tag()).cursors("taggedArtworks");
        List<String> others = gallery.admin()
            .ask("query($id: ID!) { node(id: $id) { ... on Account { artworks { edges { cursor node { id } } } } } }", "id",
            world.account())
            .cursors("node.artworks");
        for (String sort : List.of("ID_ASC", "TITLE_ASC", "CREATED_AT_DESC", "UPDATED_AT_ASC", "CAPTION_DESC", "ACCOUNT_ID_ASC")) {
            List<String> sorted = gallery.admin().ask(tagged, "tag", world.tag(), "sort", sort).nodes("taggedArtworks", "id");
            for (int i = 0; i < byNumber.size(); i++) {
                List<String> rest = sorted.subList(sorted.indexOf(byNumber.get(i)) + 1, sorted.size());
                assertThat(gallery.admin().ask(tagged, "tag", world.tag(), "sort", sort, "after", cursors.get(i))
                    .nodes("taggedArtworks", "id")).isEqualTo(rest);
                assertThat(gallery.admin().ask(tagged, "tag", world.tag(), "sort", sort, "after", others.get(i))
                    .nodes("taggedArtworks", "id")).isEqualTo(rest);
            }
        }
    }

    @Test
    void a_list_of_more_than_a_thousand_comes_in_parts(Gallery gallery) {
        Member alice = gallery.newcomer();
        String artwork = alice.post("long talk");
        int number = alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork { illusts { edges { node { artworkId } } } } } }", "id",
            artwork)
            .number("node.illusts.edges.0.node.artworkId");
        talk(gallery, new ArtworkId(number), 1005);
        String query = "query($id: ID!, $first: Int, $last: Int, $after: String) { node(id: $id) { ... on Artwork { comments(first:"
            + " $first, last: $last, after: $after)"
            + " { totalCount edges { node { text } } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }";
        Answer first = alice.ask(query, "id", artwork, "first", 10_000_000);
        assertThat(first.nodes("node.comments", "text")).hasSize(1000);
        assertThat(first.at("node.comments.pageInfo.hasNextPage").asBoolean()).isTrue();
        assertThat(first.number("node.comments.totalCount")).isEqualTo(1005);
        assertThat(alice.ask(query, "id", artwork, "first", 10_000_000, "after", first.text("node.comments.pageInfo.endCursor"))
            .nodes("node.comments", "text")).hasSize(5);
        assertThat(alice.ask(query, "id", artwork).nodes("node.comments", "text")).isEqualTo(first.nodes("node.comments", "text"));
        Answer last = alice.ask(query, "id", artwork, "last", 10_000_000);
        assertThat(last.nodes("node.comments", "text")).hasSize(1000);
        assertThat(last.at("node.comments.pageInfo.hasPreviousPage").asBoolean()).isTrue();
    }

    private static void talk(Gallery gallery, ArtworkId artwork, int comments) {
        CommandGateway commands = gallery.bean(CommandGateway.class);
        var actor = new Actor(new AccountId(1), Set.of()).metaData();
        for (int i = 0; i < comments; i += 50) {
            CompletableFuture.allOf(IntStream.range(i, Math.min(i + 50, comments))
                .mapToObj(n -> commands.send(new GenericCommandMessage<>(new PostComment(artwork, "comment " + n)).withMetaData(actor)))
                .toArray(CompletableFuture[]::new)).join();
        }
        assertThat(gallery.bean(QueryGateway.class).query(new AwaitViews(30_000), Boolean.class).join()).isTrue();
    }

    /** One list, read in every way. */
    private record Walk(Gallery gallery, World world, String field) {
        void walk() {
            Answer all = page();
            List<String> ids = all.nodes(path(), "id");
            List<String> cursors = all.cursors(path());
            assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            assertThat(cursors).doesNotHaveDuplicates();
            assertThat(all.number(path() + ".totalCount")).isEqualTo(ids.size());
            assertThat(all.text(path() + ".pageInfo.startCursor")).isEqualTo(cursors.getFirst());
            assertThat(all.text(path() + ".pageInfo.endCursor")).isEqualTo(cursors.getLast());
            assertThat(page("first", 10_000_000).nodes(path(), "id")).isEqualTo(ids);
            assertThat(page("last", 10_000_000).nodes(path(), "id")).isEqualTo(ids);
            assertThat(page("first", 3, "last", 2).nodes(path(), "id")).isEqualTo(ids.subList(1, 3));
            assertThat(page("first", 0).nodes(path(), "id")).isEmpty();
            int size = ids.size();
            IntStream.range(0, size).filter(i -> i < 4 || i == size / 2 || i > size - 4).forEach(i -> from(i, ids, cursors));
        }

        private void from(int i, List<String> ids, List<String> cursors) {
            int size = ids.size();
            Answer next = page("first", 2, "after", cursors.get(i));
            assertThat(next.nodes(path(), "id")).isEqualTo(ids.subList(i + 1, Math.min(i + 3, size)));
            assertThat(next.at(path() + ".pageInfo.hasNextPage").asBoolean()).isEqualTo(i + 3 < size);
            assertThat(next.at(path() + ".pageInfo.hasPreviousPage").asBoolean()).as("the cursor's own item comes before").isTrue();
            assertThat(next.cursors(path())).isEqualTo(cursors.subList(i + 1, Math.min(i + 3, size)));
            Answer previous = page("last", 2, "before", cursors.get(i));
            assertThat(previous.nodes(path(), "id")).isEqualTo(ids.subList(Math.max(0, i - 2), i));
            assertThat(previous.at(path() + ".pageInfo.hasPreviousPage").asBoolean()).isEqualTo(i > 2);
            assertThat(previous.at(path() + ".pageInfo.hasNextPage").asBoolean()).as("the cursor's own item follows").isTrue();
            assertThat(page("after", cursors.getFirst(), "before", cursors.get(i)).nodes(path(), "id"))
                .isEqualTo(ids.subList(Math.min(1, i), i));
            assertThat(page("first", i + 1).at(path() + ".pageInfo.hasNextPage").asBoolean()).isEqualTo(i + 1 < size);
            assertThat(page("last", i + 1).at(path() + ".pageInfo.hasPreviousPage").asBoolean()).isEqualTo(i + 1 < size);
        }

        private String path() {
            return field.contains(".") ? "node." + field.substring(field.indexOf('.') + 1) : field;
        }

        Answer page(Object... arguments) {
            var variables = Member.map(arguments);
            String list = field.substring(field.indexOf('.') + 1) + PAGE;
            if (field.equals("taggedArtworks")) {
                list = list.replace("(first", "(tag: $tag, first");
                variables.put("tag", world.tag());
            }
            String type = field.startsWith("artwork.") ? "Artwork" : field.startsWith("account.") ? "Account" : "Tag";
            if (field.contains(".")) {
                list = "node(id: $id) { ... on " + type + " { " + list + " } }";
                variables.put("id", type.equals("Artwork") ? world.artwork() : type.equals("Account") ? world.account() : world.tagId());
            }
            return gallery.admin().ask("query($first: Int, $after: String, $last: Int, $before: String"
                + (field.contains(".") ? ", $id: ID!" : "") + (field.equals("taggedArtworks") ? ", $tag: String!" : "") + ") { " + list
                    + " }", variables);
        }
    }
}
