package kamiroda.gateway.account;

import java.util.List;
import java.util.stream.Stream;

import kamiroda.gateway.signin.Caller;
import kamiroda.shared.kernel.Role;

/** What somebody is to the gallery, as the schema spells it; a guest is nothing. */
public enum AccountRole {
    MEMBER,
    ADMIN,
    AUDITOR;

    static List<AccountRole> of(Caller caller) {
        return caller.guest() ? List.of() : Stream.concat(Stream.of(MEMBER), caller.roles().stream().map(AccountRole::of).sorted()).toList();
    }

    private static AccountRole of(Role role) {
        return switch (role) {
            case ADMIN -> ADMIN;
            case AUDITOR -> AUDITOR;
        };
    }
}
