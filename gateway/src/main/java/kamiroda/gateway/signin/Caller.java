package kamiroda.gateway.signin;

import static kamiroda.shared.kernel.Refusal.FORBIDDEN;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.kernel.Role;

/**
 * Who sent a request.
 *
 * @param account theirs, or the guest's
 * @param guest whether they did not say who they are
 * @param writing why they may not change anything; absent when they may
 * @param provenance what messages keep of where the request came from
 */
public record Caller(AccountId account, boolean guest, Set<Role> roles, @Nullable Refused writing, Map<String, String> provenance) {
    /** The caller of the request that a field belongs to. */
    public static Caller of(DataFetchingEnvironment env) {
        return env.getGraphQlContext().get(Caller.class);
    }

    /** What a command of this caller's carries; refuses those who may not change anything. */
    public Map<String, Object> metaData() {
        if (writing != null) {
            throw writing;
        }
        Map<String, Object> metaData = new HashMap<>(provenance);
        metaData.putAll(new Actor(account, roles).metaData());
        return metaData;
    }

    /** Refuses who does not have the role. */
    public void require(Role role) {
        FORBIDDEN.unless(roles.contains(role), role == Role.ADMIN ? "an admin" : "an auditor");
    }

    public boolean is(int number) {
        return account.number() == number;
    }
}
