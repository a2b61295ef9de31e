package kamiroda.shared.rebuild;

import kamiroda.shared.kernel.Query;

/** Asks for the events that the serving generation of a view could not apply, oldest first. */
public record FindDeadLetters(String view) implements Query<DeadLetterView> {
    @Override
    public Class<DeadLetterView> answer() {
        return DeadLetterView.class;
    }
}
