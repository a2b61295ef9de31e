package kamiroda.shared.like;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks which of these artworks a member likes. */
public record FindLikesOf(int account, Set<Integer> artworks) implements Query<LikeView> {
    @Override
    public Class<LikeView> answer() {
        return LikeView.class;
    }
}
