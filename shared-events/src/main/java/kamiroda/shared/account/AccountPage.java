package kamiroda.shared.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Page.Edge;

/** A part of a list of accounts. */
public record AccountPage(List<Edge<AccountView>> edges, boolean hasNextPage, boolean hasPreviousPage, @Nullable Integer total)
        implements Page<AccountView> {}
