package kamiroda.shared.like;

import kamiroda.shared.artwork.ArtworkId;

/** Takes the actor's like back; without one nothing changes. */
public record UnlikeArtwork(ArtworkId artworkId) {}
