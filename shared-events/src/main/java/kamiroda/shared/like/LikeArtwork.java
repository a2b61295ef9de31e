package kamiroda.shared.like;

import kamiroda.shared.artwork.ArtworkId;

/** Likes an artwork in the actor's name. Answers with the {@link LikeId}, the same when it is liked already. */
public record LikeArtwork(ArtworkId artworkId) {}
