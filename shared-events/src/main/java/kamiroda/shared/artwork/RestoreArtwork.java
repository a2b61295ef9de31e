package kamiroda.shared.artwork;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Shows a deleted artwork again; one that is shown stays so. Only the artist or an admin may. */
public record RestoreArtwork(@TargetAggregateIdentifier ArtworkId artworkId) {}
