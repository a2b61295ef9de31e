package kamiroda.query.account;

import java.util.List;
import java.util.Locale;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import kamiroda.query.listing.ByNumber;
import kamiroda.query.listing.Listing;
import kamiroda.query.listing.Listing.Condition;
import kamiroda.query.listing.PageReader;
import kamiroda.query.listing.ServedTables;
import kamiroda.query.listing.Sorting;
import kamiroda.shared.account.AccountList;
import kamiroda.shared.account.AccountPage;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccountByLogin;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.account.ListAccounts;

/** Answers what galleries ask about members. */
@Component
class AccountFinder {
    private final PageReader<AccountView> pages;
    private final ByNumber<AccountView> accounts;

    AccountFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, AccountView.class, "account");
        accounts = new ByNumber<>(jdbc, served, AccountView.class, "account", "account WHERE TRUE");
    }

    @QueryHandler
    List<AccountView> find(FindAccounts query) {
        return accounts.find("number", query.numbers());
    }

    @QueryHandler
    List<AccountView> find(FindAccountByLogin query) {
        return accounts.where("kmcid = ?", query.login()).stream().filter(account -> account.kmcid().equals(query.login())).toList();
    }

    @QueryHandler
    List<AccountPage> list(ListAccounts query) {
        return pages.read(query.lists().stream().map(AccountFinder::listing).toList(), AccountPage::new);
    }

    private static Listing listing(AccountList list) {
        Condition which = Condition.of(list.active() ? "artworks_count > 0" : "TRUE");
        return new Listing(
                "account",
                List.of(which),
                Sorting.of(list.sort(), column -> column.equals("ID") ? "number" : column.toLowerCase(Locale.ROOT)),
                Condition.of("SELECT COUNT(*) FROM account WHERE " + which.sql()),
                list.slice());
    }
}
