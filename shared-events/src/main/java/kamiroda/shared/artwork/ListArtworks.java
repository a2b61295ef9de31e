package kamiroda.shared.artwork;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of artworks at once; the answer has a page for each, in the same order. */
public record ListArtworks(List<ArtworkList> lists) implements Query<ArtworkPage> {
    @Override
    public Class<ArtworkPage> answer() {
        return ArtworkPage.class;
    }
}
