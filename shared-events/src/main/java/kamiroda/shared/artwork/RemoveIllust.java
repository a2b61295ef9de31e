package kamiroda.shared.artwork;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a picture out of an artwork, but not the last; its file stays, as history shows it. Only the artist may. */
public record RemoveIllust(@TargetAggregateIdentifier ArtworkId artworkId, IllustId illustId) {}
