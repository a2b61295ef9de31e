package kamiroda.shared.comment;

import java.util.List;

import kamiroda.shared.kernel.Query;

/** Asks for parts of several lists of comments at once; the answer has a page for each, in the same order. */
public record ListComments(List<CommentList> lists) implements Query<CommentPage> {
    @Override
    public Class<CommentPage> answer() {
        return CommentPage.class;
    }
}
