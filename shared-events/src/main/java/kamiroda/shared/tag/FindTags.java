package kamiroda.shared.tag;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for tags by number; those that are not there are absent from the answer. */
public record FindTags(Set<Integer> numbers) implements Query<TagView> {
    @Override
    public Class<TagView> answer() {
        return TagView.class;
    }
}
