package kamiroda.shared.comment;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.COMMENT_TEXT_REQUIRED;
import static kamiroda.shared.kernel.Refuses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.shared.artwork.ArtworkId;

class CommentBoundsTest {
    private static final ArtworkId DRAGON = new ArtworkId(12);
    private static final CommentId PRAISE = new CommentId(51);

    /** Puts a text into a command and takes it out again. */
    static Stream<UnaryOperator<String>> commands() {
        return Stream.of(text -> new PostComment(DRAGON, text).text(), text -> new EditComment(PRAISE, text).text());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_comment_is_trimmed(UnaryOperator<String> command) {
        assertThat(command.apply(" \n　nice\n\nwork \t")).isEqualTo("nice\n\nwork");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_comment_says_something(UnaryOperator<String> command) {
        refused(COMMENT_TEXT_REQUIRED, () -> command.apply("")).withMessage("Comment text is required");
        refused(COMMENT_TEXT_REQUIRED, () -> command.apply(" \n\t　"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_comment_has_at_most_5000_characters_the_space_around_it_not_counted(UnaryOperator<String> command) {
        assertThat(command.apply(" " + "𠮷".repeat(5_000) + " ")).isEqualTo("𠮷".repeat(5_000));

        refused(BAD_USER_INPUT, () -> command.apply("𠮷".repeat(5_001))).withMessageEndingWith("(at most 5000 characters, got 5001)");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void half_a_character_cannot_be_stored(UnaryOperator<String> command) {
        refused(BAD_USER_INPUT, () -> command.apply("nice \uD842")).withMessageStartingWith("text: ");
    }
}
