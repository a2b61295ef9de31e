package kamiroda.shared.artwork;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for pictures by number; those that are not there are absent from the answer. */
public record FindIllusts(Set<Integer> numbers) implements Query<IllustView> {
    @Override
    public Class<IllustView> answer() {
        return IllustView.class;
    }
}
