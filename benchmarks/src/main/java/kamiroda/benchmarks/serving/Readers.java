package kamiroda.benchmarks.serving;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jspecify.annotations.Nullable;

import kamiroda.benchmarks.house.Wire;
import kamiroda.benchmarks.serving.Question.Partial;

/** Asks the gallery by HTTP, as many at once as it takes, and looks at every answer. */
final class Readers {
    private final int port;
    private final int newest;
    private final Witness witness = new Witness();
    private final Queue<Wire> idle = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    /** @param newest the number of the newest artwork */
    Readers(int port, int newest) {
        this.port = port;
        this.newest = newest;
    }

    /** The first page, a tag's page and a work of the first page, in turns. */
    void ask(int number, long due) {
        Question question = Question.values()[number % Question.values().length];
        String fault = null;
        boolean partial = false;
        try {
            counts(question, artwork(number));
        } catch (Partial e) {
            fault = e.getMessage();
            partial = true;
        } catch (IOException | RuntimeException e) {
            fault = String.valueOf(e);
        }
        answers.add(new Answer(question, due, System.nanoTime(), fault, partial));
    }

    /** Asks and answers what was told; refuses an answer that does not tell all it should. */
    Map<String, Integer> counts(Question question, int artwork) throws IOException {
        Map<String, Integer> before = witness.soFar();
        Wire kept = idle.poll();
        Wire wire = kept == null ? new Wire(port, "member1") : kept;
        byte[] answer = wire.ask(question.request(artwork));
        idle.add(wire);
        Map<String, Integer> counts = question.counts(answer);
        witness.take(before, counts);
        return counts;
    }

    /** One of those on the first page. */
    int artwork(int number) {
        return Math.max(1, newest - number % 40);
    }

    Collection<Answer> answers() {
        return answers;
    }

    /**
     * What became of one question.
     *
     * @param due when it was to be asked, and {@code answered} when the answer was there, by {@link System#nanoTime()}
     * @param fault what is wrong with the answer, or why there is none
     * @param partial whether there is one
     */
    record Answer(Question question, long due, long answered, @Nullable String fault, boolean partial) {
        long nanos() {
            return answered - due;
        }
    }
}
