package kamiroda.shared.tag;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of tags at once; the answer has a page for each, in the same order. */
public record ListTags(List<TagList> lists) implements Query<TagPage> {
    @Override
    public Class<TagPage> answer() {
        return TagPage.class;
    }
}
