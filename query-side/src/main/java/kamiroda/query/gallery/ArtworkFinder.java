package kamiroda.query.gallery;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import kamiroda.query.listing.ByNumber;
import kamiroda.query.listing.Listing;
import kamiroda.query.listing.Listing.Condition;
import kamiroda.query.listing.PageReader;
import kamiroda.query.listing.ServedTables;
import kamiroda.query.listing.Sorting;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ArtworkPage;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.ListArtworks;
import kamiroda.shared.artwork.Rating;

/** Answers what galleries ask about artworks. */
@Component
class ArtworkFinder {
    private final PageReader<ArtworkView> pages;
    private final ByNumber<ArtworkView> artworks;

    ArtworkFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, ArtworkView.class, "artwork");
        artworks = new ByNumber<>(jdbc, served, ArtworkView.class, "artwork", "artwork WHERE listed >= 0");
    }

    @QueryHandler
    List<ArtworkView> find(FindArtworks query) {
        return artworks.find("number", query.numbers());
    }

    @QueryHandler
    List<ArtworkPage> list(ListArtworks query) {
        return pages.read(query.lists().stream().map(ArtworkFinder::listing).toList(), ArtworkPage::new);
    }

    private static Listing listing(ArtworkList list) {
        String from = list.createdAfter() == null ? "artwork" : "artwork USE INDEX (PRIMARY, ix_created)"; // the most liked of a week lie deep among those of all time
        return new Listing(from, arms(list), Sorting.of(list.sort(), ArtworkFinder::column), total(list), list.slice());
    }

    private static List<Condition> arms(ArtworkList list) {
        Condition among = among(list);
        return list.ratings().stream().map(rating -> among.and("listed = ?", rating.ordinal())).toList();
    }

    private static Condition total(ArtworkList list) {
        return list.artist() == null && list.createdAfter() == null
                ? Condition.of("SELECT COALESCE(SUM(artworks), 0) FROM artwork_count WHERE rating IN (" + places(list.ratings()) + ")")
                : among(list).and("listed IN (" + places(list.ratings()) + ")").after("SELECT COUNT(*) FROM artwork WHERE ");
    }

    /** What all ratings' artworks of a list have in common. */
    private static Condition among(ArtworkList list) {
        Condition all = Condition.of("TRUE");
        Condition artists = list.artist() == null ? all : all.and("account = ?", list.artist());
        return list.createdAfter() == null ? artists : artists.and("created_at > ?", LocalDateTime.ofInstant(list.createdAfter(), ZoneOffset.UTC));
    }

    private static String places(Set<Rating> ratings) {
        return ratings.stream().map(rating -> String.valueOf(rating.ordinal())).collect(joining(", "));
    }

    private static String column(String sorted) {
        return switch (sorted) {
            case "ID" -> "number";
            case "ACCOUNT_ID" -> "account";
            case "CAPTION" -> "LEFT(caption, 200)"; // keeps cursors short
            default -> sorted.toLowerCase(Locale.ROOT);
        };
    }
}
