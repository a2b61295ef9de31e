package kamiroda.shared.tag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a tag, 1 to 2^31-1, in its aggregate's identifier, its links and its global id; never given twice. */
public record TagId(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TagId {}

    @Override
    public String toString() {
        return "tag:" + number;
    }
}
