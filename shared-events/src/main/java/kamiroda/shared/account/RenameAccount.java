package kamiroda.shared.account;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import kamiroda.shared.kernel.Text;

/** Changes the name an account is shown by, 1 to 255 characters. */
public record RenameAccount(@TargetAggregateIdentifier AccountId accountId, String name) {
    public RenameAccount {
        Text.name("name", name, 255);
    }
}
