package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.ARTWORK_NOT_FOUND;

import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

import kamiroda.shared.artwork.ArtworkId;

/** What other features' rules may ask of artworks. */
@Component
public class Artworks {
    private final Repository<Artwork> artworks;

    Artworks(Repository<Artwork> artworks) {
        this.artworks = artworks;
    }

    /** Refuses an artwork that is not there or deleted. */
    public void refuseUnlessShown(ArtworkId artwork) {
        ARTWORK_NOT_FOUND.unless(artworks.load(artwork.toString()).invoke(Artwork::isShown));
    }
}
