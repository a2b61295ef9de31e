package kamiroda.shared.number;

/** What is numbered; each series starts at 1. */
public enum NumberSeries {
    ARTWORK,
    ILLUST,
    ACCOUNT,
    TAG,
    LIKE,
    COMMENT;

    /** The identifier of the aggregate that gives the numbers. */
    @Override
    public String toString() {
        return "numbers:" + name();
    }
}
