package kamiroda.shared.artwork;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for artworks by number; those that are not there are absent from the answer. */
public record FindArtworks(Set<Integer> numbers) implements Query<ArtworkView> {
    @Override
    public Class<ArtworkView> answer() {
        return ArtworkView.class;
    }
}
