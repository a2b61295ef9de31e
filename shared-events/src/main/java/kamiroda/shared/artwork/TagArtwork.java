package kamiroda.shared.artwork;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import kamiroda.shared.tag.TagName;

/** Adds tags to an artwork; those it has already change nothing. Only the artist may. */
public record TagArtwork(@TargetAggregateIdentifier ArtworkId artworkId, List<TagName> tags) {
    public TagArtwork {
        tags = TagName.distinct(tags);
    }
}
