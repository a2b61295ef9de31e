package kamiroda.shared.artwork;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.tag.TagName;

/** Puts title, caption and tags in place of the former ones; an absent rating is kept. Only the artist may. */
public record EditArtwork(
        @TargetAggregateIdentifier ArtworkId artworkId, String title, String caption, List<TagName> tags, @Nullable Rating rating) {
    public EditArtwork {
        ArtworkText.check(title, caption);
        tags = TagName.distinct(tags);
    }
}
