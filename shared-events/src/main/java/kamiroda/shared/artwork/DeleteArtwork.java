package kamiroda.shared.artwork;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hides an artwork. Only the artist or an admin may; its history stays. */
public record DeleteArtwork(@TargetAggregateIdentifier ArtworkId artworkId) {}
