package kamiroda.command.tag;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BLUE;
import static kamiroda.command.Cast.BLUE_CLAIMED;
import static kamiroda.command.Cast.BOB;
import static kamiroda.command.Cast.CAROL;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.SKY_CLAIMED;
import static kamiroda.command.Cast.by;
import static kamiroda.command.Cast.byAdmin;
import static kamiroda.command.Cast.byAuditor;
import static kamiroda.shared.kernel.Refusal.FORBIDDEN;
import static kamiroda.shared.kernel.Refusal.TAG_FROZEN;
import static kamiroda.shared.kernel.Refusal.TAG_NAME_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kamiroda.command.Memory;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.FreezeTag;
import kamiroda.shared.tag.RenameTag;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;
import kamiroda.shared.tag.TagNameEvent.TagNameReleased;
import kamiroda.shared.tag.ThawTag;

class TagTest {
    private static final TagCoined COINED = new TagCoined(BLUE, "Blue", "blue", MONDAY);
    private static final TagFrozen FROZEN = new TagFrozen(BLUE, MONDAY);
    private static final TagThawed THAWED = new TagThawed(BLUE, MONDAY);

    private final Memory names = new Memory().given(BLUE_CLAIMED, SKY_CLAIMED);
    private final AggregateTestFixture<Tag> tag = new AggregateTestFixture<>(Tag.class);

    TagTest() {
        tag.registerInjectableResource(CLOCK);
        tag.registerInjectableResource(Words.in(names));
    }

    @Test
    void any_member_renames_a_tag_and_its_former_name_is_free() {
        tag.given(COINED).when(rename("Azure"), by(BOB)).expectEvents(new TagRenamed(BLUE, "Azure", "azure", MONDAY));

        assertThat(names.stated()).containsExactly(
                new TagNameClaimed(new CanonicalName("azure"), BLUE, MONDAY), new TagNameReleased(new CanonicalName("blue"), BLUE, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLUE", "ｂｌｕｅ"})
    void renaming_to_another_spelling_of_its_own_name_moves_no_name(String spelling) {
        tag.given(COINED).when(rename(spelling), by(BOB)).expectEvents(new TagRenamed(BLUE, spelling, "blue", MONDAY));

        assertThat(names.stated()).isEmpty();
    }

    @Test
    void renaming_to_the_same_spelling_states_nothing() {
        tag.given(COINED).when(rename(" Blue "), by(BOB)).expectNoEvents().expectSuccessfulHandlerExecution();
        tag.given(COINED, new TagRenamed(BLUE, "BLUE", "blue", MONDAY)).when(rename("BLUE"), by(BOB)).expectNoEvents();

        assertThat(names.stated()).isEmpty();
    }

    @Test
    void a_name_that_another_tag_has_is_taken_in_every_spelling() {
        tag.given(COINED)
                .when(rename("ＳＫＹ"), by(BOB))
                .expectNoEvents()
                .expectExceptionDetails(TAG_NAME_TAKEN)
                .expectExceptionMessage("タグ ＳＫＹ が既にあります");

        assertThat(names.stated()).isEmpty();
    }

    @Test
    void a_name_that_another_tag_gave_up_is_free() {
        names.given(new TagNameReleased(SKY_CLAIMED.canonicalName(), SKY_CLAIMED.tagId(), MONDAY));

        tag.given(COINED).when(rename("Sky"), by(BOB)).expectEvents(new TagRenamed(BLUE, "Sky", "sky", MONDAY));
    }

    @Test
    void a_tag_takes_its_former_name_back() {
        names.given(new TagNameClaimed(new CanonicalName("azure"), BLUE, MONDAY), new TagNameReleased(new CanonicalName("blue"), BLUE, MONDAY));

        tag.given(COINED, new TagRenamed(BLUE, "Azure", "azure", MONDAY))
                .when(rename("Blue"), by(BOB))
                .expectEvents(new TagRenamed(BLUE, "Blue", "blue", MONDAY));

        assertThat(names.stated()).containsExactly(
                new TagNameClaimed(new CanonicalName("blue"), BLUE, MONDAY), new TagNameReleased(new CanonicalName("azure"), BLUE, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Azure", "BLUE", "Blue"})
    void a_frozen_tag_keeps_its_name_to_the_letter(String spelling) {
        tag.given(COINED, FROZEN)
                .when(rename(spelling), byAdmin(CAROL))
                .expectNoEvents()
                .expectExceptionDetails(TAG_FROZEN)
                .expectExceptionMessage("タグ Blue は編集できません");

        assertThat(names.stated()).isEmpty();
    }

    @Test
    void a_thawed_tag_is_renamed_again() {
        tag.given(COINED, FROZEN, THAWED).when(rename("Azure"), by(BOB)).expectEvents(new TagRenamed(BLUE, "Azure", "azure", MONDAY));
    }

    @Test
    void an_admin_freezes_and_thaws_a_tag() {
        tag.given(COINED).when(new FreezeTag(BLUE), byAdmin(CAROL)).expectEvents(FROZEN);
        tag.given(COINED, FROZEN).when(new ThawTag(BLUE), byAdmin(CAROL)).expectEvents(THAWED);
    }

    @Test
    void freezing_ice_and_thawing_water_change_nothing() {
        tag.given(COINED, FROZEN).when(new FreezeTag(BLUE), byAdmin(CAROL)).expectNoEvents().expectSuccessfulHandlerExecution();
        tag.given(COINED).when(new ThawTag(BLUE), byAdmin(CAROL)).expectNoEvents().expectSuccessfulHandlerExecution();
        tag.given(COINED, FROZEN, THAWED).when(new ThawTag(BLUE), byAdmin(CAROL)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    static Stream<Object> adminsWork() {
        return Stream.of(new FreezeTag(BLUE), new ThawTag(BLUE));
    }

    @ParameterizedTest
    @MethodSource("adminsWork")
    void nobody_but_an_admin_freezes_or_thaws(Object command) {
        tag.given(COINED).when(command, by(ALICE)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
        tag.given(COINED, FROZEN).when(command, byAuditor(CAROL)).expectNoEvents().expectExceptionDetails(FORBIDDEN);
    }

    private static RenameTag rename(String name) {
        return new RenameTag(BLUE, new TagName(name));
    }
}
