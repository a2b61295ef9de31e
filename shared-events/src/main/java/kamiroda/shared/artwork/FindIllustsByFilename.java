package kamiroda.shared.artwork;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks which of these files are pictures of an artwork, deleted ones included. */
public record FindIllustsByFilename(Set<String> filenames) implements Query<IllustView> {
    @Override
    public Class<IllustView> answer() {
        return IllustView.class;
    }
}
