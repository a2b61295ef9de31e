package kamiroda.shared.account;

import java.time.Instant;

/**
 * A member as galleries show them.
 *
 * @param kmcid the login
 * @param artworksCount counts works that are not deleted
 * @param r18 how the member wants such works shown, which is nobody else's business
 */
public record AccountView(
        int number,
        String kmcid,
        String name,
        int artworksCount,
        RatingRule r18,
        RatingRule r18g,
        Instant lastLoggedIn,
        Instant createdAt,
        Instant updatedAt) {}
