package kamiroda.query.like;

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
import kamiroda.shared.like.FindLikes;
import kamiroda.shared.like.FindLikesOf;
import kamiroda.shared.like.LikeList;
import kamiroda.shared.like.LikePage;
import kamiroda.shared.like.LikeView;
import kamiroda.shared.like.ListLikes;

/** Answers what galleries ask about likes. */
@Component
class LikeFinder {
    private static final String SHOWN = "artwork_like JOIN artwork ON artwork.number = artwork_like.artwork";

    private final PageReader<LikeView> pages;
    private final ByNumber<LikeView> likes;

    LikeFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, LikeView.class, "artwork_like");
        likes = new ByNumber<>(jdbc, served, LikeView.class, "artwork_like", SHOWN + " WHERE artwork.listed >= 0");
    }

    @QueryHandler
    List<LikeView> find(FindLikes query) {
        return likes.find("artwork_like.number", query.numbers());
    }

    @QueryHandler
    List<LikeView> find(FindLikesOf query) {
        return query.artworks().isEmpty() ? List.of() : likes.find("artwork_like.account = " + query.account() + " AND artwork_like.artwork", query.artworks());
    }

    @QueryHandler
    List<LikePage> list(ListLikes query) {
        return pages.read(query.lists().stream().map(LikeFinder::listing).toList(), LikePage::new);
    }

    private static Listing listing(LikeList list) {
        List<Sorting> oldestFirst = List.of(new Sorting("artwork_like.number", false));
        return list.artwork() != null
                ? new Listing(
                        "artwork_like",
                        List.of(Condition.of("artwork_like.artwork = ?", list.artwork())),
                        oldestFirst,
                        Condition.of("SELECT likes_count FROM artwork WHERE number = ?", list.artwork()),
                        list.slice())
                : new Listing(
                        SHOWN,
                        List.of(Condition.of("artwork_like.account = ? AND artwork.listed >= 0", list.account())),
                        oldestFirst,
                        Condition.of("SELECT COUNT(*) FROM " + SHOWN + " WHERE artwork_like.account = ? AND artwork.listed >= 0", list.account()),
                        list.slice());
    }
}
