package kamiroda.shared.like;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for likes by number; those that are not there are absent from the answer. */
public record FindLikes(Set<Integer> numbers) implements Query<LikeView> {
    @Override
    public Class<LikeView> answer() {
        return LikeView.class;
    }
}
