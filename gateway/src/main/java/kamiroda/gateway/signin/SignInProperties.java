package kamiroda.gateway.signin;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import kamiroda.shared.kernel.Role;

/**
 * Who is believed to be whom.
 *
 * @param trustedProxies addresses or CIDR ranges whose {@code X-Forwarded-User} header is believed
 * @param chooseName whether a person without a proxy may say a name on the sign-in page; for one machine only
 * @param guestsMayWrite whether visitors without a name may post, like and comment
 * @param admins logins
 * @param auditors logins
 */
@ConfigurationProperties("kamiroda.sign-in")
public record SignInProperties(
        @DefaultValue({}) List<String> trustedProxies,
        @DefaultValue("false") boolean chooseName,
        @DefaultValue("false") boolean guestsMayWrite,
        @DefaultValue({}) Set<String> admins,
        @DefaultValue({}) Set<String> auditors) {
    Set<Role> rolesOf(String login) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (admins.contains(login)) {
            roles.add(Role.ADMIN);
        }
        if (auditors.contains(login)) {
            roles.add(Role.AUDITOR);
        }
        return roles;
    }
}
