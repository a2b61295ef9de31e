package kamiroda.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class NeededProgramTest {
    private final NeededProgram needed = new NeededProgram("/usr/bin/painter", "painter brushes") {};

    @Test
    void without_it_tests_are_left_out_loudly(CapturedOutput console) {
        assertThat(needed.decide(false, false).isDisabled()).isTrue();
        assertThat(console.getErr()).contains("apt-get install painter brushes");
    }

    @Test
    void in_ci_they_are_never_left_out() {
        assertThatThrownBy(() -> needed.decide(false, true)).hasMessageContaining("apt-get install painter brushes");
        assertThat(needed.decide(true, true).isDisabled()).isFalse();
    }
}
