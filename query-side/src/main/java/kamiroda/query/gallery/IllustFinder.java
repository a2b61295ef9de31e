package kamiroda.query.gallery;

import java.util.List;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import kamiroda.query.listing.ByNumber;
import kamiroda.query.listing.Listing;
import kamiroda.query.listing.Listing.Condition;
import kamiroda.query.listing.PageReader;
import kamiroda.query.listing.ServedTables;
import kamiroda.query.listing.Sorting;
import kamiroda.shared.artwork.FindIllusts;
import kamiroda.shared.artwork.IllustList;
import kamiroda.shared.artwork.IllustPage;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.artwork.ListIllusts;

/** Answers what galleries ask about pictures. */
@Component
class IllustFinder {
    private final PageReader<IllustView> pages;
    private final ByNumber<IllustView> illusts;

    IllustFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, IllustView.class, "illust");
        illusts = new ByNumber<>(
                jdbc, served, IllustView.class, "illust", "illust JOIN artwork ON artwork.number = illust.artwork WHERE artwork.listed >= 0");
    }

    @QueryHandler
    List<IllustView> find(FindIllusts query) {
        return illusts.find("illust.number", query.numbers());
    }

    @QueryHandler
    List<IllustPage> list(ListIllusts query) {
        return pages.read(query.lists().stream().map(IllustFinder::listing).toList(), IllustPage::new);
    }

    private static Listing listing(IllustList list) {
        return new Listing(
                "illust",
                List.of(Condition.of("artwork = ?", list.artwork())),
                List.of(new Sorting("place", false), new Sorting("number", false)),
                Condition.of("SELECT illusts_count FROM artwork WHERE number = ?", list.artwork()),
                list.slice());
    }
}
