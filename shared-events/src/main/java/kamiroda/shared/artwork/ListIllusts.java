package kamiroda.shared.artwork;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of pictures at once; the answer has a page for each, in the same order. */
public record ListIllusts(List<IllustList> lists) implements Query<IllustPage> {
    @Override
    public Class<IllustPage> answer() {
        return IllustPage.class;
    }
}
