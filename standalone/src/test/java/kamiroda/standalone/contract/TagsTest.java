package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Gallery.Visit.class)
class TagsTest {
    private static final String FIND = "query($name: String!) { tagByName(name: $name) { id name canonicalName editFreezed artworksCount"
        + " createdAt updatedAt artworks { totalCount edges { node { id } } } }"
        + " taggedArtworks(tag: $name) { totalCount edges { node { id } } } }";
    private static final String SUGGEST = "query($text: String!, $limit: Int) { suggestTags(text: $text, limit: $limit) { tag { id }"
        + " matchedName count } }";
    private static final String RATED = "query($tag: String!, $rating: [ArtworkRatingEnum!]) { taggedArtworks(tag: $tag, rating: $rating,"
        + " sort: CREATED_AT_DESC) { totalCount edges { node { id } } } }";
    private static final String TAGS = "query($id: ID!) { node(id: $id) { ... on Artwork { tags { totalCount edges { node { id name"
        + " canonicalName artworksCount } } } } } }";

    @Test
    void any_spelling_finds_a_tag_and_the_first_is_shown(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("Dragon");
        String first = alice.post("1", "  " + stem + "ｶﾞ ");
        String second = alice.post("2", stem.toUpperCase() + "ガ");
        for (String spelling : List.of(stem + "ガ", stem.toLowerCase() + "ｶﾞ", " " + stem.toUpperCase() + "ガ　", stem.replace("D", "Ｄ")
            + "ガ")) {
            Answer found = alice.ask(FIND, "name", spelling);
            assertThat(found.text("tagByName.name")).isEqualTo(stem + "ｶﾞ");
            assertThat(found.text("tagByName.canonicalName")).isEqualTo(stem.toLowerCase() + "ガ");
            assertThat(found.number("tagByName.artworksCount")).isEqualTo(2);
            assertThat(found.nodes("tagByName.artworks", "id")).containsExactly(first, second);
            assertThat(found.nodes("taggedArtworks", "id")).containsExactly(first, second);
            assertThat(found.number("taggedArtworks.totalCount")).isEqualTo(2);
        }
    }

    @Test
    void a_tag_twice_in_one_work_counts_once(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("twice");
        String id = alice.post("1", stem, stem.toUpperCase(), " " + stem, stem.replace("t", "ｔ"));
        assertThat(alice.ask(TAGS, "id", id).nodes("node.tags", "name")).containsExactly(stem);
        assertThat(alice.ask(TAGS, "id", id).number("node.tags.totalCount")).isEqualTo(1);
        assertThat(alice.ask(FIND, "name", stem).number("tagByName.artworksCount")).isEqualTo(1);
        alice.change("tagArtwork", "artwork { id }", "artworkId", id, "tags", List.of(stem.toUpperCase(), stem)).at("tagArtwork");
        assertThat(alice.ask(FIND, "name", stem).number("tagByName.artworksCount")).isEqualTo(1);
    }

    @Test
    void kana_that_differ_are_different_tags(Gallery gallery) {
        Member alice = gallery.newcomer();
        String id = alice.post("1", "パパ", "ハハ", "ロリ", "ろり", "はは", "ババ");
        assertThat(alice.ask(TAGS, "id", id).nodes("node.tags", "name")).containsExactlyInAnyOrder("パパ", "ハハ", "ロリ", "ろり", "はは", "ババ");
        assertThat(alice.ask(FIND, "name", "パパ").text("tagByName.id")).isNotEqualTo(alice.ask(FIND, "name", "ハハ").text("tagByName.id"));
    }

    @Test
    void no_tag_is_no_error(Gallery gallery) {
        for (String name : List.of("no such tag", "", " ", "#", "\u0000", "x".repeat(500), "\ud800")) {
            Answer found = gallery.newcomer().ask(FIND, "name", name);
            assertThat(found.at("tagByName").isNull()).isTrue();
            assertThat(found.number("taggedArtworks.totalCount")).isZero();
        }
    }

    @Test
    void all_tags_are_those_of_shown_works(Gallery gallery) {
        Member alice = gallery.newcomer();
        String tag = Gallery.name("passing");
        String query = "{ allTags(sort: ID_DESC, first: 3) { edges { node { name } } } }";
        String id = alice.post("1", tag);
        assertThat(alice.ask(query).nodes("allTags", "name")).contains(tag);
        alice.change("updateArtwork", "artwork { id }", "id", id, "title", "1", "caption", "", "tags", List.of()).at("updateArtwork");
        assertThat(alice.ask(query).nodes("allTags", "name")).doesNotContain(tag);
        assertThat(alice.ask(FIND, "name", tag).number("tagByName.artworksCount")).isZero();
    }

    @Test
    void tags_are_replaced_added_and_taken_away(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("t");
        String id = alice.post("1", stem + "a", stem + "b");
        alice.change("updateArtwork", "artwork { id }", "id", id, "title", "1", "caption", "", "tags", List.of(stem + "B", stem + "c"))
            .at("updateArtwork");
        assertThat(alice.ask(TAGS, "id", id).nodes("node.tags", "name")).containsExactlyInAnyOrder(stem + "b", stem + "c");
        Answer added = alice.change("tagArtwork", "artwork { tags { edges { node { name } } } } clientMutationId", "artworkId", id,
            "tags", List.of(stem + "d"), "clientMutationId", "m");
        assertThat(added.nodes("tagArtwork.artwork.tags", "name")).containsExactlyInAnyOrder(stem + "b", stem + "c", stem + "d");
        Answer left = alice.change("untagArtwork", "artwork { tags { edges { node { name } } } } clientMutationId", "artworkId", id,
            "tags", List.of(stem + "B", stem + "none"),
            "clientMutationId", "m");
        assertThat(left.nodes("untagArtwork.artwork.tags", "name")).containsExactlyInAnyOrder(stem + "c", stem + "d");
        assertThat(left.text("untagArtwork.clientMutationId")).isEqualTo("m");
        assertThat(alice.ask(FIND, "name", stem + "a").number("tagByName.artworksCount")).isZero();
        assertThat(alice.ask(FIND, "name", stem + "none").at("tagByName").isNull()).isTrue();
        Member bob = gallery.newcomer();
        bob.change("tagArtwork", "artwork { id }", "artworkId", id, "tags", List.of("x"))
            .refused("tagArtwork", "NOT_THE_ARTIST", "You cannot update this artwork");
        bob.change("untagArtwork", "artwork { id }", "artworkId", id, "tags", List.of(stem + "c"))
            .refused("untagArtwork", "NOT_THE_ARTIST", "You cannot update this artwork");
    }

    @Test
    void a_tag_is_renamed_unless_frozen_or_taken(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("Name");
        alice.post("1", stem, stem + "other");
        String id = alice.ask(FIND, "name", stem).text("tagByName.id");
        assertThat(rename(alice, id, stem.toUpperCase()).text("updateTag.tag.name")).isEqualTo(stem.toUpperCase());
        assertThat(rename(alice, id, " " + stem + "new ").text("updateTag.tag.name")).isEqualTo(stem + "new");
        assertThat(alice.ask(FIND, "name", stem).at("tagByName").isNull()).isTrue();
        assertThat(alice.ask(FIND, "name", stem + "NEW").text("tagByName.id")).isEqualTo(id);
        rename(alice, id, stem + "OTHER").refused("updateTag", "TAG_NAME_TAKEN", "タグ " + stem + "OTHER が既にあります");
        Member admin = gallery.admin();
        alice.change("freezeTag", "tag { id }", "id", id).refused("freezeTag", "FORBIDDEN", "Only an admin may do this");
        alice.change("thawTag", "tag { id }", "id", id).refused("thawTag", "FORBIDDEN", "Only an admin may do this");
        assertThat(admin.change("freezeTag", "tag { editFreezed } clientMutationId", "id", id, "clientMutationId", "1")
            .at("freezeTag.tag.editFreezed").asBoolean()).isTrue();
        rename(alice, id, "anything").refused("updateTag", "TAG_FROZEN", "タグ " + stem + "new は編集できません");
        rename(admin, id, "anything").refused("updateTag", "TAG_FROZEN", "タグ " + stem + "new は編集できません");
        assertThat(admin.change("thawTag", "tag { editFreezed }", "id", id).at("thawTag.tag.editFreezed").asBoolean()).isFalse();
        assertThat(rename(alice, id, stem).text("updateTag.tag.name")).isEqualTo(stem);
        alice.post("2", stem + "NEW");
        assertThat(alice.ask(FIND, "name", stem + "new").text("tagByName.id")).as("a released name makes a new tag").isNotEqualTo(id);
        for (String mutation : List.of("freezeTag", "thawTag")) {
            admin.change(mutation, "tag { id }", "id", "VGFnOjIwMDAwMDAwMDA=").refused(mutation, "TAG_NOT_FOUND", "タグがありません");
        }
        rename(alice, "VGFnOjIwMDAwMDAwMDA=", "x").refused("updateTag", "TAG_NOT_FOUND", "タグがありません");
        rename(alice, id, "a#b").refused("updateTag", "BAD_USER_INPUT", "タグに利用できない文字 `#` が含まれています (a#b)");
    }

    private static Answer rename(Member member, String id, String name) {
        return member.change("updateTag", "tag { name canonicalName } clientMutationId", "id", id, "name", name);
    }

    @Test
    void what_is_begun_is_suggested_the_most_used_first_and_then_what_has_it_inside(Gallery gallery) {
        Member alice = gallery.newcomer();
        String stem = Gallery.name("ねこ");
        alice.post("1", stem + "耳", "黒" + stem);
        alice.post("2", stem + "耳", stem + "_100%");
        alice.change("deleteArtwork", "deletedArtworkId", "id", alice.post("3", stem + "の夢")).at("deleteArtwork");
        Answer found = alice.ask(SUGGEST, "text", stem.replace("ねこ", "ネコ").toUpperCase(), "limit", 10);
        assertThat(found.at("suggestTags").findValuesAsText("matchedName")).containsExactly(stem + "耳", stem + "_100%", "黒" + stem);
        assertThat(found.at("suggestTags").findValuesAsText("count")).containsExactly("2", "1", "1");
        assertThat(alice.ask(SUGGEST, "text", stem + "_1", "limit", 10).at("suggestTags")).hasSize(1);
        assertThat(alice.ask(SUGGEST, "text", stem + "%", "limit", 10).at("suggestTags")).isEmpty();
        assertThat(alice.ask(SUGGEST, "text", stem, "limit", 1).at("suggestTags")).hasSize(1);
        assertThat(alice.ask(SUGGEST, "text", "", "limit", 1).at("suggestTags")).hasSize(1);
    }

    @Test
    void a_tags_works_are_filtered_by_rating(Gallery gallery) {
        Member alice = gallery.newcomer();
        String tag = Gallery.name("rated");
        alice.post("1", tag);
        String grown = alice.post("2", "r_18", List.of(tag));
        String cruel = alice.post("3", "r_18g", List.of(tag));
        Answer some = alice.ask(RATED, "tag", tag, "rating", List.of("r_18", "r_18g"));
        assertThat(some.nodes("taggedArtworks", "id")).containsExactly(cruel, grown);
        assertThat(some.number("taggedArtworks.totalCount")).isEqualTo(2);
        assertThat(alice.ask(RATED, "tag", tag, "rating", List.of()).number("taggedArtworks.totalCount")).isEqualTo(3);
    }
}
