package kamiroda.shared.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import kamiroda.shared.kernel.AsciiName;
import kamiroda.shared.kernel.Text;

/** The name a member signs in with (kmcid), 1 to 255 characters, exact to the letter; the identifier of the aggregate that guards it. */
public record Login(@JsonValue String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Login {
        Text.name("login", name, 255);
    }

    @Override
    public String toString() {
        return "login:" + AsciiName.of(name);
    }
}
