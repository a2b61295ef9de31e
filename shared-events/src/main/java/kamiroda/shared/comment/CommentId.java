package kamiroda.shared.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a comment, 1 to 2^31-1, in its aggregate's identifier, its links and its global id; never given twice. */
public record CommentId(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {}

    @Override
    public String toString() {
        return "comment:" + number;
    }
}
