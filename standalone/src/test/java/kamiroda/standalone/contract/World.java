package kamiroda.standalone.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * A small club: one busy artist, one work that everybody talks about, one tag on many works.
 *
 * @param artwork the one with several pictures, tags, comments and likes
 * @param account the artist's global id
 * @param tag a name that seven works have
 */
record World(Member artist, String artwork, String account, String tag, String tagId) {
    private static World made;

    /** The same for all tests of this JVM, which only read it. */
    static synchronized World of(Gallery gallery) {
        return made == null ? made = make(gallery) : made;
    }

    private static World make(Gallery gallery) {
        Member artist = gallery.newcomer();
        String tag = Gallery.name("tag");
        List<String> works = new ArrayList<>();
        List<String> titles = List.of("b", "a", "c", "b", "龍", "😀");
        for (int i = 0; i < titles.size(); i++) {
            works.add(Upload.of(Upload.input("title", titles.get(i), "caption", "caption " + i % 3, "rating", i % 2 == 0 ? "safe"
                : "r_18", "tags", List.of(tag)), Pictures.PNG)
                .by(artist).text("uploadArtwork.artwork.id"));
        }
        String famous = Upload.of(Upload.input("tags", List.of(tag, tag + "2", tag + "3", tag + "4", tag + "5")), Pictures.PNG,
            Pictures.GIF, Pictures.JPEG, Pictures.PNG, Pictures.GIF)
            .by(artist).text("uploadArtwork.artwork.id");
        for (int i = 0; i < 5; i++) {
            Member fan = gallery.newcomer();
            fan.change("likeArtwork", "like { id }", "artworkId", famous).at("likeArtwork");
            fan.change("createComment", "comment { id }", "artworkId", famous, "text", "nice " + i).at("createComment");
            artist.change("createComment", "comment { id }", "artworkId", works.get(i), "text", "mine " + i).at("createComment");
            artist.change("likeArtwork", "like { id }", "artworkId", works.get(i)).at("likeArtwork");
            fan.post("first work " + i, tag + "fan");
        }
        artist.change("updateArtwork", "artwork { id }", "id", works.get(2), "title", "cc", "caption", "new", "tags", List.of(tag))
            .at("updateArtwork");
        Answer who = artist.ask("query($tag: String!) { viewer { id } tagByName(name: $tag) { id } }", "tag", tag);
        return new World(artist, famous, who.text("viewer.id"), tag, who.text("tagByName.id"));
    }
}
