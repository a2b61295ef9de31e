package kamiroda.shared.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.axonframework.messaging.MetaData;

import kamiroda.shared.account.AccountId;

/** Who acts, as the message says, never its payload. */
public record Actor(AccountId account, Set<Role> roles) {
    private static final String ACCOUNT = "actor";
    private static final String ROLES = "roles";

    /** The actor of a message; a message without one is a fault of the sender. */
    public static Actor of(MetaData metaData) {
        if (!(metaData.get(ACCOUNT) instanceof Number number)) {
            throw new IllegalStateException("A command came without its actor");
        }
        return new Actor(new AccountId(number.intValue()), roles((String) metaData.getOrDefault(ROLES, "")));
    }

    /** What a message carries to say that this actor sent it. */
    public Map<String, Object> metaData() {
        return Map.of(ACCOUNT, account.number(), ROLES, roles.stream().map(Role::name).sorted().collect(Collectors.joining(",")));
    }

    public boolean is(AccountId other) {
        return account.equals(other);
    }

    public boolean isAdmin() {
        return roles.contains(Role.ADMIN);
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
