package kamiroda.shared.artwork;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what a picture shows, in 0 to {@value AltText#LONGEST} characters; the space around them does not count. Only the artist may. */
public record DescribeIllust(@TargetAggregateIdentifier ArtworkId artworkId, IllustId illustId, String altText) {
    public DescribeIllust {
        altText = AltText.of("altText", altText);
    }
}
