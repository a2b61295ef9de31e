package kamiroda.shared.comment;

import static kamiroda.shared.kernel.Refusal.COMMENT_TEXT_REQUIRED;

import kamiroda.shared.kernel.Text;

final class CommentText {
    private CommentText() {}

    static String of(String text) {
        COMMENT_TEXT_REQUIRED.unless(!text.isBlank());
        return Text.prose("text", text.strip(), 5_000);
    }
}
