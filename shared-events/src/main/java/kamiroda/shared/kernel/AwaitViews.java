package kamiroda.shared.kernel;

/** Asks that all views see what has been stored so far; answers once, with whether they did within {@code atMostMillis}. */
public record AwaitViews(long atMostMillis) implements Query<Boolean> {
    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
