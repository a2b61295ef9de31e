package kamiroda.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ChromiumTest {
    private static final String REMEDY = "apt-get install chromium fonts-noto-cjk";

    @Test
    void without_a_browser_the_journeys_are_left_out_loudly(CapturedOutput console) {
        assertThat(Chromium.decide(false, false).isDisabled()).isTrue();
        assertThat(console.getErr()).contains(REMEDY);
    }

    @Test
    void in_ci_they_are_never_left_out() {
        assertThatThrownBy(() -> Chromium.decide(false, true)).hasMessageContaining(REMEDY);
        assertThat(Chromium.decide(true, true).isDisabled()).isFalse();
    }
}
