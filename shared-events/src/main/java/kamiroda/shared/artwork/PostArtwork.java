package kamiroda.shared.artwork;

import java.util.List;

import kamiroda.shared.tag.TagName;

/** Posts an artwork in the actor's name. Answers with its {@link ArtworkId}. */
public record PostArtwork(String title, String caption, List<TagName> tags, Rating rating, List<Picture> pictures) {
    public PostArtwork {
        ArtworkText.check(title, caption);
        tags = TagName.distinct(tags);
        Picture.checkCount(pictures.size());
    }
}
