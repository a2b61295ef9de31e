package kamiroda.shared.artwork;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a picture at another place of its artwork, the cover's being 0. Only the artist may. */
public record MoveIllust(@TargetAggregateIdentifier ArtworkId artworkId, IllustId illustId, int to) {}
