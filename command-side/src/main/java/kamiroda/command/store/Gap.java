package kamiroda.command.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Indexes that no event has and none will ever have; one row stands for all of them. */
record Gap(long first, long last) {
    private static final String TYPE = "gap";
    private static final String BEGINNING_OF_TIME = "1970-01-01T00:00:00.000Z";

    EventRow row() {
        byte[] through = Long.toString(last).getBytes(US_ASCII);
        return new EventRow(first, TYPE, first, TYPE, TYPE + "-" + first, BEGINNING_OF_TIME, TYPE, null, through, new byte[0]);
    }

    static boolean isGap(EventRow row) {
        return row.type().equals(TYPE);
    }

    /** The last index that a row speaks for. */
    static long through(EventRow row) {
        return isGap(row) ? Long.parseLong(new String(row.payload(), US_ASCII)) : row.globalIndex();
    }
}
