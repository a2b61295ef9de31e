package kamiroda.shared.like;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of likes at once; the answer has a page for each, in the same order. */
public record ListLikes(List<LikeList> lists) implements Query<LikePage> {
    @Override
    public Class<LikePage> answer() {
        return LikePage.class;
    }
}
