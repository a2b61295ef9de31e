package kamiroda.shared.comment;

import java.util.Set;

import kamiroda.shared.kernel.Query;

/** Asks for comments by number; those that are not there are absent from the answer. */
public record FindComments(Set<Integer> numbers) implements Query<CommentView> {
    @Override
    public Class<CommentView> answer() {
        return CommentView.class;
    }
}
