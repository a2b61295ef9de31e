package kamiroda.shared.kernel;

import org.axonframework.commandhandling.CommandExecutionException;

/** A refusal on its way to who asked; its details survive the trip between processes, its stack trace would tell nothing. */
public class Refused extends CommandExecutionException {
    public Refused(Refusal refusal, String sentence) {
        super(sentence, null, refusal);
    }

    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
