package kamiroda.command.tag;

import static kamiroda.command.Cast.ALICE;
import static kamiroda.command.Cast.BLUE;
import static kamiroda.command.Cast.BLUE_CLAIMED;
import static kamiroda.command.Cast.CLOCK;
import static kamiroda.command.Cast.MONDAY;
import static kamiroda.command.Cast.SKY;
import static kamiroda.command.Cast.SKY_CLAIMED;
import static kamiroda.command.Cast.by;
import static kamiroda.shared.kernel.Refusal.TAG_NAME_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kamiroda.command.Memory;
import kamiroda.shared.kernel.Refused;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.RenameTag;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;
import kamiroda.shared.tag.TagNameEvent.TagNameReleased;

class VocabularyTest {
    private static final TagId FIRST = new TagId(1);
    private static final TagId SECOND = new TagId(2);

    private final Memory memory = new Memory()
            .given(BLUE_CLAIMED, new TagCoined(BLUE, "Blue", "blue", MONDAY), SKY_CLAIMED, new TagCoined(SKY, "Sky", "sky", MONDAY));
    private final Vocabulary vocabulary = Words.in(memory);

    VocabularyTest() {
        memory.aggregate(Tag.class, vocabulary, CLOCK);
    }

    @Test
    void a_name_that_no_tag_has_makes_a_tag_by_its_spelling() {
        assertThat(coined("パパ", "ハハ")).containsExactly(FIRST, SECOND);

        assertThat(memory.stated()).containsExactly(
                claimed("パパ", FIRST),
                new TagCoined(FIRST, "パパ", "パパ", MONDAY),
                claimed("ハハ", SECOND),
                new TagCoined(SECOND, "ハハ", "ハハ", MONDAY));
    }

    @Test
    void any_spelling_of_a_name_means_its_tag() {
        assertThat(coined("ＳＫＹ", "blue", "Castle", " sky")).containsExactly(SKY, BLUE, FIRST, SKY);
        assertThat(coined("CASTLE")).containsExactly(FIRST);
    }

    @Test
    void looking_a_name_up_makes_no_tag() {
        assertThat(memory.inUnitOfWork(() -> vocabulary.known(names("castle", "SKY")))).containsExactly(SKY);

        assertThat(memory.stated()).isEmpty();
    }

    @Test
    void a_name_given_up_means_no_tag_until_it_is_used_again() {
        memory.when(rename(BLUE, "Azure"), by(ALICE));

        assertThat(memory.inUnitOfWork(() -> vocabulary.known(names("blue", "azure")))).containsExactly(BLUE);
        assertThat(coined("BLUE", "azure")).containsExactly(FIRST, BLUE);
        assertThat(memory.stated()).containsExactly(
                claimed("azure", BLUE),
                new TagNameReleased(new CanonicalName("blue"), BLUE, MONDAY),
                new TagRenamed(BLUE, "Azure", "azure", MONDAY),
                claimed("blue", FIRST),
                new TagCoined(FIRST, "BLUE", "blue", MONDAY));
    }

    @Test
    void two_tags_swap_their_names_by_way_of_a_third() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> memory.when(rename(BLUE, "Sky"), by(ALICE)))
                .matches(refused -> refused.refusal() == TAG_NAME_TAKEN);

        memory.when(rename(BLUE, "aside"), by(ALICE));
        memory.when(rename(SKY, "Blue"), by(ALICE));
        memory.when(rename(BLUE, "Sky"), by(ALICE));

        assertThat(coined("sky", "blue", "aside")).containsExactly(BLUE, SKY, FIRST);
    }

    @Test
    void what_is_not_committed_coins_nothing() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> memory.inUnitOfWork(() -> {
            vocabulary.coin(names("castle"), MONDAY);
            throw new IllegalStateException("the rest was refused");
        }));

        assertThat(memory.stated()).isEmpty();
        assertThat(coined("castle")).hasSize(1);
    }

    @Test
    void of_many_who_use_a_new_name_at_once_one_coins_it() throws InterruptedException, ExecutionException {
        Set<TagId> tags = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<TagId>>> uses = IntStream.range(0, 100).mapToObj(_ -> threads.submit(() -> coined("castle"))).toList();
            for (Future<List<TagId>> use : uses) {
                tags.addAll(use.get());
            }
        }

        assertThat(tags).hasSize(1);
        assertThat(memory.stated()).hasSize(2);
    }

    private List<TagId> coined(String... spellings) {
        return memory.inUnitOfWork(() -> vocabulary.coin(names(spellings), MONDAY));
    }

    private static TagNameClaimed claimed(String name, TagId tag) {
        return new TagNameClaimed(new CanonicalName(name), tag, MONDAY);
    }

    private static RenameTag rename(TagId tag, String name) {
        return new RenameTag(tag, new TagName(name));
    }

    private static List<TagName> names(String... spellings) {
        return Stream.of(spellings).map(TagName::new).toList();
    }
}
