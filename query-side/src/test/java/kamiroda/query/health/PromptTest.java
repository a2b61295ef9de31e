package kamiroda.query.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class PromptTest {
    @Test
    void who_asks_again_while_a_question_is_open_does_not_put_another() {
        CompletableFuture<String> database = new CompletableFuture<>();
        AtomicInteger questions = new AtomicInteger();
        Prompt<String> prompt = new Prompt<>(() -> {
            questions.incrementAndGet();
            return database.join();
        });
        for (int i = 0; i < 1000; i++) { // each waits no longer than the first has left
            assertThat(prompt.answer()).isEmpty();
        }
        assertThat(questions).hasValue(1);
        database.complete("up");
        while (prompt.answer().isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(prompt.answer()).hasValue("up");
    }

    @Test
    void a_question_is_put_when_somebody_wants_to_know_and_not_before() throws InterruptedException {
        AtomicInteger questions = new AtomicInteger();
        Prompt<Integer> prompt = new Prompt<>(questions::incrementAndGet);
        assertThat(questions).hasValue(0);
        while (prompt.answer().isEmpty()) {
            Thread.onSpinWait();
        }
        int put = questions.get();
        TimeUnit.MILLISECONDS.sleep(1100);
        assertThat(questions).hasValue(put);
        while (prompt.answer().orElse(put) == put) {
            Thread.onSpinWait();
        }
        assertThat(questions).hasValueGreaterThan(put);
    }

    @Test
    void a_question_that_cannot_be_answered_has_no_answer() {
        Prompt<String> prompt = new Prompt<>(() -> {
            throw new IllegalStateException("the database is away");
        });
        assertThat(prompt.answer()).isEmpty();
    }
}
