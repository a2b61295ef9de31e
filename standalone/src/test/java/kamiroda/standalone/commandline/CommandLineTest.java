package kamiroda.standalone.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @Test
    void settings_alone_are_no_command() {
        assertThat(CommandLine.is()).isFalse();
        assertThat(CommandLine.is("--kamiroda.demo", "--server.port=0")).isFalse();
        assertThat(CommandLine.is("--kamiroda.data=elsewhere", "views")).isTrue();
        assertThat(CommandLine.is("--help")).isTrue();
    }

    @Test
    void options_may_stand_anywhere_and_have_their_value_either_way() {
        var line = CommandLine.of("--as", "alice", "verify", "--kamiroda.data=elsewhere", "gallery", "7", "--server=https://gallery.example/club");
        assertThat(line.word()).isEqualTo(Word.VERIFY);
        assertThat(line.view()).isEqualTo("gallery");
        assertThat(line.number()).contains(7);
        assertThat(line.login()).isEqualTo("alice");
        assertThat(line.server()).contains(URI.create("https://gallery.example/club/"));
        assertThat(line.settings()).containsExactly("--kamiroda.data=elsewhere");
    }

    @Test
    void who_gives_a_command_is_who_is_logged_in_unless_somebody_is_named() {
        assertThat(CommandLine.of("views").login()).isEqualTo(System.getProperty("user.name"));
        assertThatThrownBy(() -> CommandLine.of("views", "--as", "神絵師").login()).isInstanceOf(Trouble.class).hasMessageContaining("神絵師");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rebuld gallery           | There is no command \"rebuld\": did you mean rebuild?",
        "xyzzy                    | There is no command \"xyzzy\"; \"help\" lists all.",
        "rebuild                  | \"rebuild\" alone cannot be carried out: it is \"rebuild VIEW\".",
        "drop gallery             | \"drop gallery\" cannot be carried out: it is \"drop VIEW GENERATION\".",
        "switch gallery 7 8       | \"switch gallery 7 8\" cannot be carried out: it is \"switch VIEW GENERATION\".",
        "drop gallery seven       | \"seven\" is not a number: it is \"drop VIEW GENERATION\"",
        "views --reson tidy       | There is no option \"--reson\": did you mean --reason?",
        "views --as               | --as needs a value behind it.",
        "verify gallery --switch  | --switch belongs to rebuild",
        "views --kamiroda.data x  | --kamiroda.data needs its value behind an equals sign",
        "--server http://x:1/     | There is no command among these options",
    })
    void what_cannot_be_meant_is_said_in_a_sentence_with_a_way_out(String typed, String sentence) {
        assertThatThrownBy(() -> CommandLine.of(typed.split(" "))).isInstanceOf(Trouble.class).message().startsWith(sentence);
    }

    @Test
    void what_is_no_address_is_named() {
        assertThatThrownBy(() -> CommandLine.of("views", "--server", "gallery.example").server()).isInstanceOf(Trouble.class)
            .hasMessageContaining("gallery.example").hasMessageContaining("https://");
    }
}
