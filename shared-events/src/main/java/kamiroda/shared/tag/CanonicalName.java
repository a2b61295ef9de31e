package kamiroda.shared.tag;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import kamiroda.shared.kernel.AsciiName;

/** A name that at most one tag has; the identifier of the aggregate that guards it. */
public record CanonicalName(@JsonValue String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CanonicalName {}

    @Override
    public String toString() {
        return "tag-name:" + AsciiName.of(name);
    }
}
