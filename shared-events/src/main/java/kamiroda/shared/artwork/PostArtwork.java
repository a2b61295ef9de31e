package kamiroda.shared.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.ILLUSTS_REQUIRED;

import java.util.List;

import kamiroda.shared.tag.TagName;

/** Posts an artwork in the actor's name. Answers with its {@link ArtworkId}. */
public record PostArtwork(String title, String caption, List<TagName> tags, Rating rating, List<Picture> pictures) {
    /** Pictures one artwork holds at most. */
    public static final int MOST_PICTURES = 200;

    public PostArtwork {
        ArtworkText.check(title, caption);
        tags = TagName.distinct(tags);
        ILLUSTS_REQUIRED.unless(!pictures.isEmpty());
        BAD_USER_INPUT.unless(pictures.size() <= MOST_PICTURES, "files", pictures.size(), "at most " + MOST_PICTURES);
    }
}
