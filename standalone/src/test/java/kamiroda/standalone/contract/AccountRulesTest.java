package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a member's account tells nobody but the member. */
@ExtendWith(Gallery.Visit.class)
class AccountRulesTest {
    private static final String OWN = "{ viewer { ratingRules { r18 r18g } roles } }";
    private static final String OF = "query($login: String!) { accountByKmcid(kmcid: $login) { kmcid ratingRules { r18 } roles } }";

    @Test
    void rated_works_are_blurred_until_the_member_chooses(Gallery gallery) {
        Member alice = gallery.newcomer();
        assertThat(rules(alice.ask(OWN).at("viewer.ratingRules"))).isEqualTo("BLUR BLUR");
        assertThat(rules(alice.change("chooseRatingRules", "account { ratingRules { r18 r18g } }", "r18", "SHOW", "r18g", "HIDE")
            .at("chooseRatingRules.account.ratingRules"))).isEqualTo("SHOW HIDE");
        assertThat(rules(alice.ask(OWN).at("viewer.ratingRules"))).isEqualTo("SHOW HIDE");
        int events = gallery.events();
        alice.change("chooseRatingRules", "account { id }", "r18", "SHOW", "r18g", "HIDE").at("chooseRatingRules.account.id");
        assertThat(gallery.events()).isEqualTo(events);
        assertThat(rules(alice.change("chooseRatingRules", "account { ratingRules { r18 r18g } }", "r18", "BLUR", "r18g", "HIDE")
            .at("chooseRatingRules.account.ratingRules"))).isEqualTo("BLUR HIDE");
    }

    @Test
    void nobody_is_told_what_others_want_to_see_or_are(Gallery gallery) {
        Member alice = gallery.newcomer();
        alice.change("chooseRatingRules", "account { id }", "r18", "SHOW", "r18g", "SHOW").at("chooseRatingRules");
        assertThat(alice.ask(OF, "login", alice.login()).text("accountByKmcid.ratingRules.r18")).isEqualTo("SHOW");
        for (Member other : new Member[] {gallery.newcomer(), gallery.admin(), gallery.member(null)}) {
            assertThat(other.ask(OF, "login", alice.login()).at("accountByKmcid.ratingRules").isNull()).isTrue();
            assertThat(other.ask(OF, "login", alice.login()).at("accountByKmcid.roles").isNull()).isTrue();
        }
    }

    @Test
    void everybody_is_told_what_they_are(Gallery gallery) {
        assertThat(gallery.newcomer().ask(OWN).at("viewer.roles").toString()).isEqualTo("[\"MEMBER\"]");
        assertThat(gallery.admin().ask(OWN).at("viewer.roles").toString()).isEqualTo("[\"MEMBER\",\"ADMIN\"]");
        assertThat(gallery.member(null).ask(OWN).at("viewer.roles").toString()).isEqualTo("[]");
    }

    @Test
    void a_guest_has_rules_but_chooses_none(Gallery gallery) {
        Member guest = gallery.member(null);
        assertThat(rules(guest.ask(OWN).at("viewer.ratingRules"))).isEqualTo("BLUR BLUR");
        guest.change("chooseRatingRules", "account { id }", "r18", "SHOW", "r18g", "SHOW")
            .refused("chooseRatingRules", "UNAUTHENTICATED", "Please login");
    }

    private static String rules(JsonNode rules) {
        return rules.get("r18").asText() + " " + rules.get("r18g").asText();
    }
}
