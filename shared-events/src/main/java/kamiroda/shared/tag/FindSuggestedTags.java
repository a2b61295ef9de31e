package kamiroda.shared.tag;

import kamiroda.shared.kernel.Query;

/**
 * Asks for used tags whose canonical name begins with a text, then those that have it inside, each most used first; hiragana and katakana are
 * the same. For a text of nothing the answer is the most used tags.
 *
 * @param limit how many at most
 */
public record FindSuggestedTags(String text, int limit) implements Query<TagView> {
    @Override
    public Class<TagView> answer() {
        return TagView.class;
    }
}
