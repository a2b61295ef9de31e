package kamiroda.shared.tag;

import kamiroda.shared.kernel.Query;

/** Asks for the tag that any spelling of its name means; the answer is empty when there is none. */
public record FindTagByName(String name) implements Query<TagId> {
    @Override
    public Class<TagId> answer() {
        return TagId.class;
    }
}
