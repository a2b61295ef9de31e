package kamiroda.shared.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a member's account, 1 to 2^31-1, in its aggregate's identifier, its links and its global id; never given twice. */
public record AccountId(@JsonValue int number) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {}

    @Override
    public String toString() {
        return "account:" + number;
    }
}
