package kamiroda.query.account;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.ALICE_JOINED;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.LISTED;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.query.Cast.TUESDAY;
import static kamiroda.shared.account.RatingRule.BLUR;
import static kamiroda.shared.account.RatingRule.HIDE;
import static kamiroda.shared.account.RatingRule.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kamiroda.query.projection.Replay;
import kamiroda.shared.account.AccountEvent.AccountRenamed;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.AccountEvent.RatingRulesChosen;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkRestored;
import kamiroda.shared.kernel.DomainEvent;

class AccountProjectionTest {
    private static final ArtworkDeleted DRAGON_DELETED = new ArtworkDeleted(DRAGON, LISTED, TUESDAY);
    private static final ArtworkRestored DRAGON_RESTORED = new ArtworkRestored(DRAGON, LISTED, TUESDAY);

    @Test
    void a_member_joins_without_artworks() {
        assertThat(after(ALICE_JOINED)).isEqualTo(new AccountRow(103, "alice", "alice", 0, BLUR, BLUR, MONDAY, MONDAY, MONDAY));
    }

    @Test
    void a_new_name_is_a_change_of_the_account_and_leaves_the_login() {
        assertThat(after(ALICE_JOINED, new AccountRenamed(ALICE, "アリス", TUESDAY)))
                .isEqualTo(new AccountRow(103, "alice", "アリス", 0, BLUR, BLUR, MONDAY, MONDAY, TUESDAY));
    }

    @Test
    void being_seen_is_no_change_of_the_account() {
        assertThat(after(ALICE_JOINED, new AccountSeen(ALICE, TUESDAY)))
                .isEqualTo(new AccountRow(103, "alice", "alice", 0, BLUR, BLUR, TUESDAY, MONDAY, MONDAY));
    }

    @Test
    void choosing_what_to_see_is_no_change_that_others_are_told_of() {
        assertThat(after(ALICE_JOINED, new RatingRulesChosen(ALICE, SHOW, HIDE, TUESDAY)))
                .isEqualTo(new AccountRow(103, "alice", "alice", 0, SHOW, HIDE, MONDAY, MONDAY, MONDAY));
    }

    @Test
    void rules_outlast_what_else_happens_to_the_account() {
        assertThat(after(
                        ALICE_JOINED,
                        new RatingRulesChosen(ALICE, SHOW, HIDE, MONDAY),
                        new AccountRenamed(ALICE, "アリス", TUESDAY),
                        new AccountSeen(ALICE, TUESDAY),
                        DRAGON_POSTED))
                .isEqualTo(new AccountRow(103, "alice", "アリス", 1, SHOW, HIDE, TUESDAY, MONDAY, TUESDAY));
    }

    @Test
    void shown_artworks_are_counted() {
        assertThat(after(ALICE_JOINED, DRAGON_POSTED)).isEqualTo(new AccountRow(103, "alice", "alice", 1, BLUR, BLUR, MONDAY, MONDAY, MONDAY));
        assertThat(after(ALICE_JOINED, DRAGON_POSTED, DRAGON_DELETED).artworksCount()).isZero();
        assertThat(after(ALICE_JOINED, DRAGON_POSTED, DRAGON_DELETED, DRAGON_RESTORED).artworksCount()).isEqualTo(1);
    }

    private static AccountRow after(DomainEvent... events) {
        return Replay.rows(new AccountProjection(), events).getFirst();
    }
}
