package kamiroda.standalone.data;

/** Why the gallery cannot open, as one sentence for the person who started it. */
public class StartFailure extends RuntimeException {
    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
