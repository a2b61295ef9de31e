package kamiroda.standalone.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import kamiroda.standalone.data.StartFailure;

@ExtendWith(OutputCaptureExtension.class)
class PatienceTest {
    private static final String URL = "jdbc:mysql://alice:secret@db.example:3306/gallery?password=secret";

    private int attempts;

    @Test
    void a_database_that_comes_up_late_is_waited_for_and_said_once(CapturedOutput console) {
        patience(Duration.ofMinutes(1)).until(() -> {
            if (attempts++ < 2) {
                throw new SQLException("Communications link failure");
            }
        });
        assertThat(console.getErr().strip().lines()).singleElement().asString().contains("jdbc:mysql://db.example:3306/gallery").doesNotContain("secret");
    }

    @Test
    void a_database_that_stays_down_ends_the_start_with_its_address() {
        assertThatThrownBy(() -> patience(Duration.ZERO).until(() -> {
            throw new SQLException("Communications link failure");
        })).isInstanceOf(StartFailure.class).hasMessageContaining("jdbc:mysql://db.example:3306/gallery").hasMessageContaining("spring.datasource.url");
    }

    @Test
    void a_wrong_password_is_not_waited_for() {
        assertThatThrownBy(() -> patience(Duration.ofMinutes(1)).until(() -> {
            attempts++;
            throw new SQLException("Access denied", "28000");
        })).isInstanceOf(StartFailure.class);
        assertThat(attempts).isEqualTo(1);
    }

    private static Patience patience(Duration limit) {
        return new Patience("spring.datasource.url", URL, limit);
    }
}
