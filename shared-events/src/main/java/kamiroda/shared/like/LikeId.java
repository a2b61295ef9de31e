package kamiroda.shared.like;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a like, 1 to 2^31-1, in its aggregate's identifier, its links and its global id; never given twice. */
public record LikeId(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LikeId {}

    @Override
    public String toString() {
        return "like-number:" + number;
    }
}
