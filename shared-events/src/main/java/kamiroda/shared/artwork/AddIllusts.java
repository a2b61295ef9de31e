package kamiroda.shared.artwork;

import java.util.List;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds pictures behind those that an artwork has, {@value Picture#MOST} in all at most. Only the artist may. */
public record AddIllusts(@TargetAggregateIdentifier ArtworkId artworkId, List<Picture> pictures) {
    public AddIllusts {
        Picture.checkCount(pictures.size());
    }
}
