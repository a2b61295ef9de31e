package kamiroda.command.number;

import kamiroda.shared.number.NumberSeries;

/** Sets the next numbers of a series aside. Answers with the event that says which. */
record ReserveNumbers(NumberSeries series) {}
