package kamiroda.command.number;

import java.util.EnumMap;
import java.util.Map;

import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;

/** Gives the numbers of every series one by one, out of blocks that belong to this process. */
public class Numbers {
    private final Map<NumberSeries, Block> blocks = new EnumMap<>(NumberSeries.class);

    /** @param reservation makes a block of the series this process's own, and answers with it */
    public Numbers(Reservation reservation) {
        for (NumberSeries series : NumberSeries.values()) {
            blocks.put(series, new Block(() -> reservation.reserve(series)));
        }
    }

    /** A number that nobody had before and nobody will have again. */
    public int next(NumberSeries series) {
        return blocks.get(series).next();
    }

    /** Where blocks come from. */
    public interface Reservation {
        NumbersReserved reserve(NumberSeries series);
    }
}
