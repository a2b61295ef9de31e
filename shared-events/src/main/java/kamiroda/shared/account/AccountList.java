package kamiroda.shared.account;

import java.util.List;

import kamiroda.shared.kernel.Slice;

/** All accounts, or only the active ones: those with at least one artwork. */
public record AccountList(boolean active, List<AccountSort> sort, Slice slice) {}
