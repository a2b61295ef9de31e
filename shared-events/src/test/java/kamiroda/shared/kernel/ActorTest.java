package kamiroda.shared.kernel;

import static kamiroda.shared.kernel.Role.ADMIN;
import static kamiroda.shared.kernel.Role.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

import kamiroda.shared.account.AccountId;

class ActorTest {
    private static final AccountId ALICE = new AccountId(3);
    private static final AccountId BOB = new AccountId(4);

    @Test
    void a_message_says_who_acts() {
        Actor actor = new Actor(ALICE, Set.of(AUDITOR, ADMIN));

        assertThat(actor.metaData()).isEqualTo(Map.of("actor", 3, "roles", "ADMIN,AUDITOR"));
        assertThat(Actor.of(MetaData.from(actor.metaData()))).isEqualTo(actor);
    }

    @Test
    void a_member_without_a_role_is_no_admin() {
        Actor alice = Actor.of(MetaData.from(new Actor(ALICE, Set.of()).metaData()));

        assertThat(alice.is(ALICE)).isTrue();
        assertThat(alice.is(BOB)).isFalse();
        assertThat(alice.isAdmin()).isFalse();
        assertThat(new Actor(ALICE, Set.of(ADMIN)).isAdmin()).isTrue();
    }

    @Test
    void the_number_may_have_grown_on_its_way_between_processes() {
        assertThat(Actor.of(MetaData.with("actor", 3L))).isEqualTo(new Actor(ALICE, Set.of()));
    }

    @Test
    void a_message_without_an_actor_is_a_fault_of_the_sender() {
        assertThatIllegalStateException().isThrownBy(() -> Actor.of(MetaData.emptyInstance()));
    }
}
