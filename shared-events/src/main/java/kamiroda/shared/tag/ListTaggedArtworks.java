package kamiroda.shared.tag;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of tagged artworks at once; the answer has a page for each, in the same order. */
public record ListTaggedArtworks(List<TaggedArtworkList> lists) implements Query<TaggedArtworkPage> {
    @Override
    public Class<TaggedArtworkPage> answer() {
        return TaggedArtworkPage.class;
    }
}
