package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Gallery.Visit.class)
class FieldsTest {
    private static final String ARTWORK = "{ id accountId title caption createdAt updatedAt nsfw rating editable account { id }"
        + " topIllust { id artworkId filename createdAt updatedAt"
        + " artwork { id } imageUrl thumbnailUrl webpUrl width height mediaType byteSize } likesCount commentsCount likedByViewer"
            + " version }";

    @Test
    void an_artwork_tells_everything_about_itself(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("龍", "r_18", List.of("b", "a"));
        JsonNode artwork = alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork " + ARTWORK + " } viewer { id } }", "id", id).at("");
        JsonNode node = artwork.get("node");
        int number = number("Artwork", id);
        assertThat(node.get("title").asText()).isEqualTo("龍");
        assertThat(node.get("caption").asText()).isEmpty();
        assertThat(node.get("nsfw").asBoolean()).isTrue();
        assertThat(node.get("rating").asText()).isEqualTo("r_18");
        assertThat(node.get("editable").asBoolean()).isTrue();
        assertThat(node.at("/account/id")).isEqualTo(artwork.at("/viewer/id"));
        assertThat(node.get("accountId").asInt()).isEqualTo(number("Account", artwork.at("/viewer/id").asText()));
        assertThat(OffsetDateTime.parse(node.get("createdAt").asText())).isBetween(OffsetDateTime.now().minus(Duration.ofMinutes(5)),
            OffsetDateTime.now());
        JsonNode illust = node.get("topIllust");
        assertThat(number("Illust", illust.get("id").asText())).isPositive();
        assertThat(illust.get("artworkId").asInt()).isEqualTo(number);
        assertThat(illust.at("/artwork/id").asText()).isEqualTo(id);
        assertThat(illust.get("filename").asText()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[.]png");
        assertThat(illust.get("imageUrl").asText()).isEqualTo(gallery.origin() + "/public/illusts/" + illust.get("filename").asText());
        assertThat(illust.get("thumbnailUrl").asText()).isEqualTo(gallery.origin() + "/public/thumbnail/" + illust.get("filename")
            .asText());
        assertThat(illust.get("webpUrl").asText()).isEqualTo(gallery.origin() + "/public/webp/" + illust.get("filename").asText()
            .replace(".png", ".webp"));
        assertThat(List.of(illust.get("width").asInt(), illust.get("height").asInt(), illust.get("byteSize").asInt()))
            .isEqualTo(List.of(20, 10, Pictures.PNG.length));
        assertThat(alice.ask("query($id: Int!) { artworkByFolderId(folderId: $id) { id } }", "id", number).text("artworkByFolderId.id"))
            .isEqualTo(id);
        JsonNode toOthers = gallery.newcomer().ask("query($id: ID!) { node(id: $id) { ... on Artwork { editable } } }", "id", id)
            .at("node.editable");
        assertThat(toOthers.asBoolean()).isFalse();
    }

    @Test
    void an_account_tells_who_it_is(Gallery gallery) {
        Member alice = gallery.newcomer();
        JsonNode you = alice.ask("{ viewer { id kmcid name artworksCount lastLoggedIn createdAt updatedAt isYou } }").at("viewer");
        assertThat(you.get("kmcid").asText()).isEqualTo(alice.login());
        assertThat(you.get("name").asText()).isEqualTo(alice.login());
        assertThat(you.get("artworksCount").asInt()).isZero();
        assertThat(you.get("isYou").asBoolean()).isTrue();
        String query = "query($login: String!) { accountByKmcid(kmcid: $login) { isYou name artworks { totalCount } } }";
        assertThat(gallery.newcomer().ask(query, "login", alice.login()).at("accountByKmcid.isYou").asBoolean()).isFalse();
        assertThat(alice.ask(query, "login", alice.login().toUpperCase(Locale.ROOT)).at("accountByKmcid").isNull()).isTrue();
        assertThat(alice.change("updateAccount", "account { name kmcid }", "name", "アリス").text("updateAccount.account.name"))
            .isEqualTo("アリス");
        assertThat(alice.ask(query, "login", alice.login()).text("accountByKmcid.name")).isEqualTo("アリス");
    }

    @Test
    void active_accounts_are_those_with_a_shown_work(Gallery gallery) {
        Member alice = gallery.newcomer();
        String query = "{ activeAccounts { edges { node { kmcid } } } accounts { edges { node { kmcid } } } viewer { artworksCount } }";
        assertThat(alice.ask(query).nodes("accounts", "kmcid")).contains(alice.login());
        assertThat(alice.ask(query).nodes("activeAccounts", "kmcid")).doesNotContain(alice.login());
        String id = alice.post("one");
        assertThat(alice.ask(query).nodes("activeAccounts", "kmcid")).contains(alice.login());
        assertThat(alice.ask(query).number("viewer.artworksCount")).isEqualTo(1);
        alice.change("deleteArtwork", "deletedArtworkId", "id", id).at("deleteArtwork");
        assertThat(alice.ask(query).nodes("activeAccounts", "kmcid")).doesNotContain(alice.login());
        assertThat(alice.ask(query).number("viewer.artworksCount")).isZero();
    }

    @Test
    void next_is_newer_and_previous_is_older_by_the_same_artist(Gallery gallery) {
        Member alice = gallery.newcomer();
        String first = alice.post("1");
        gallery.newcomer().post("someone else's");
        String second = alice.post("2", "r_18g", List.of());
        String third = alice.post("3");
        String query = "query($id: ID!) { node(id: $id) { ... on Artwork { nextArtwork { id } previousArtwork { id } } } }";
        assertThat(alice.ask(query, "id", second).text("node.nextArtwork.id")).isEqualTo(third);
        assertThat(alice.ask(query, "id", second).text("node.previousArtwork.id")).isEqualTo(first);
        assertThat(alice.ask(query, "id", first).at("node.previousArtwork").isNull()).isTrue();
        assertThat(alice.ask(query, "id", third).at("node.nextArtwork").isNull()).isTrue();
        alice.change("deleteArtwork", "deletedArtworkId", "id", second).at("deleteArtwork");
        assertThat(alice.ask(query, "id", first).text("node.nextArtwork.id")).isEqualTo(third);
    }

    @Test
    void pictures_keep_their_order_and_talk_is_oldest_first(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = Upload.of(Upload.input(), Pictures.GIF, Pictures.JPEG, Pictures.PNG).by(alice).text("uploadArtwork.artwork.id");
        List<String> fans = List.of(gallery.newcomer().login(), gallery.newcomer().login(), gallery.newcomer().login());
        for (String fan : fans.reversed()) {
            gallery.member(fan).change("likeArtwork", "like { id }", "artworkId", id).at("likeArtwork");
        }
        for (String fan : fans) {
            gallery.member(fan).change("createComment", "comment { id }", "artworkId", id, "text", " by " + fan + "\n").at("createComment");
        }
        Answer answer = alice.ask("query($id: ID!) { node(id: $id) { ... on Artwork { topIllust { id } illusts { edges { node { id"
            + " filename } } } tags { totalCount }"
            + " likes { edges { node { id accountId artworkId createdAt updatedAt account { kmcid } artwork { id } } } }"
            + " comments { edges { node { text accountId artworkId createdAt updatedAt account { kmcid } artwork { id } } } } } } }",
                "id", id);
        assertThat(answer.nodes("node.illusts", "filename")).satisfiesExactly(
            name -> assertThat(name).endsWith(".gif"), name -> assertThat(name).endsWith(".jpeg"), name -> assertThat(name)
                .endsWith(".png"));
        assertThat(answer.text("node.topIllust.id")).isEqualTo(answer.nodes("node.illusts", "id").getFirst());
        assertThat(answer.at("node.likes.edges").findValuesAsText("kmcid")).isEqualTo(fans.reversed());
        assertThat(answer.at("node.comments.edges").findValuesAsText("kmcid")).isEqualTo(fans);
        assertThat(answer.nodes("node.comments", "text")).isEqualTo(fans.stream().map(fan -> "by " + fan).toList());
        assertThat(answer.at("node.likes.edges.0.node.artwork.id").asText()).isEqualTo(id);
    }

    @Test
    void ratings_filter_one_or_many(Gallery gallery) {
        Member alice = gallery.newcomer();
        String safe = alice.post("safe one");
        String grown = alice.post("grown", "r_18", List.of());
        String cruel = alice.post("cruel", "r_18g", List.of());
        String query = "query($rating: [ArtworkRatingEnum!]) { artworks(rating: $rating, sort: CREATED_AT_DESC, first: 3) { edges { node { id }"
            + " } totalCount } }";
        assertThat(alice.ask(query).nodes("artworks", "id")).containsExactly(cruel, grown, safe);
        assertThat(alice.ask(query, "rating", List.of()).nodes("artworks", "id")).containsExactly(cruel, grown, safe);
        assertThat(alice.ask(query, "rating", "safe").nodes("artworks", "id")).contains(safe).doesNotContain(grown, cruel);
        assertThat(alice.ask(query, "rating", List.of("r_18", "r_18g")).nodes("artworks", "id")).startsWith(cruel, grown)
            .doesNotContain(safe);
        int all = alice.ask(query).number("artworks.totalCount");
        int some = alice.ask(query, "rating", List.of("r_18", "r_18g")).number("artworks.totalCount");
        assertThat(alice.ask(query, "rating", "safe").number("artworks.totalCount") + some).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({"Artwork", "Account", "Comment", "Illust", "Like", "Tag"})
    void every_kind_of_thing_is_a_node(String type, Gallery gallery) {
        String query = "query($id: ID!) { node(id: $id) { ... on Artwork { id topIllust { id } likes(first: 1) { edges { node { id } } }"
            + " comments(first: 1) { edges { node { id } } } } } }";
        World world = World.of(gallery);
        Answer famous = gallery.admin().ask(query, "id", world.artwork());
        String id = switch (type) {
            case "Artwork" -> world.artwork();
            case "Account" -> world.account();
            case "Tag" -> world.tagId();
            case "Illust" -> famous.text("node.topIllust.id");
            case "Like" -> famous.text("node.likes.edges.0.node.id");
            default -> famous.text("node.comments.edges.0.node.id");
        };
        assertThat(number(type, id)).isPositive();
        String noThing = Base64.getEncoder().encodeToString((type + ":2000000000").getBytes());
        Answer found = gallery.admin()
            .ask("query($id: ID!, $none: ID!, $ids: [ID!]!) { node(id: $id) { __typename id } none: node(id: $none) { id } nodes(ids:"
            + " $ids) { __typename id } }",
            "id", id, "none", noThing, "ids", List.of(noThing, id, "not an id", "", "VXNlcjox", Base64.getEncoder()
                .encodeToString((type + ":99999999999").getBytes())));
        assertThat(found.text("node.__typename")).isEqualTo(type);
        assertThat(found.text("node.id")).isEqualTo(id);
        assertThat(found.at("none").isNull()).isTrue();
        assertThat(found.text("nodes.1.id")).isEqualTo(id);
        assertThat(List.of(0, 2, 3, 4, 5)).allSatisfy(i -> assertThat(found.at("nodes." + i).isNull()).isTrue());
    }

    @Test
    void there_is_no_channel_to_announce_in(Gallery gallery) {
        assertThat(gallery.newcomer().ask("{ allSlackChannels { id name } }").at("allSlackChannels").size()).isZero();
    }

    private static int number(String type, String id) {
        String text = new String(Base64.getDecoder().decode(id));
        assertThat(text).startsWith(type + ":");
        return Integer.parseInt(text.substring(type.length() + 1));
    }
}
