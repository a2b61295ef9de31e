package kamiroda.shared.account;

import java.time.Instant;

/** A member as galleries show them; {@code kmcid} is the login, {@code artworksCount} counts works that are not deleted. */
public record AccountView(
        int number, String kmcid, String name, int artworksCount, Instant lastLoggedIn, Instant createdAt, Instant updatedAt) {}
