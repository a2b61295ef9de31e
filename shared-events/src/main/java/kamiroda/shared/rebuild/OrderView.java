package kamiroda.shared.rebuild;

import kamiroda.shared.kernel.Text;

/**
 * Puts an admin's order on record, which comes before it is carried out. Refuses anybody else.
 *
 * @param view its name
 * @param number of the generation, or the position of the event, that it is about; 0 when it is about neither
 * @param reason 1 to 500 characters
 */
public record OrderView(String view, ViewOrder order, long number, String reason) {
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_REASON = 500;

    public OrderView {
        Text.name("name", view, LONGEST_NAME);
        Text.name("reason", reason, LONGEST_REASON);
    }
}
