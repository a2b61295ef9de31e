package kamiroda.shared.artwork;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import kamiroda.shared.tag.TagName;

/** Takes tags off an artwork; those it does not have change nothing. Only the artist may. */
public record UntagArtwork(@TargetAggregateIdentifier ArtworkId artworkId, List<TagName> tags) {
    public UntagArtwork {
        tags = TagName.distinct(tags);
    }
}
