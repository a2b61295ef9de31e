package kamiroda.shared.account;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import kamiroda.shared.kernel.AsciiName;
import kamiroda.shared.kernel.Text;

/**
 * The name a member signs in with (kmcid), 1 to 255 characters, exact to the letter; the identifier of the aggregate that guards it.
 * That has room for any 100 characters, and for 255 of those that need no encoding.
 */
public record Login(@JsonValue String name) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Login {
        Text.name("login", name, 255);
        BAD_USER_INPUT.unless(AsciiName.of(name).length() <= AsciiName.LONGEST, "login", Text.shown(name), "at most 100 characters");
    }

    @Override
    public String toString() {
        return "login:" + AsciiName.of(name);
    }
}
