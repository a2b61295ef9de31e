package kamiroda.shared.artwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a picture of an artwork, 1 to 2^31-1, in its aggregate's identifier, its links and its global id; never given twice. */
public record IllustId(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IllustId {}

    @Override
    public String toString() {
        return "illust:" + number;
    }
}
