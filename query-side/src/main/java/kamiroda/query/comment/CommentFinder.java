package kamiroda.query.comment;

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
import kamiroda.shared.comment.CommentList;
import kamiroda.shared.comment.CommentPage;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.comment.FindComments;
import kamiroda.shared.comment.ListComments;

/** Answers what galleries ask about comments. */
@Component
class CommentFinder {
    private static final String SHOWN = "comment JOIN artwork ON artwork.number = comment.artwork";

    private final PageReader<CommentView> pages;
    private final ByNumber<CommentView> comments;

    CommentFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, CommentView.class, "comment");
        comments = new ByNumber<>(jdbc, served, CommentView.class, "comment", SHOWN + " WHERE artwork.listed >= 0");
    }

    @QueryHandler
    List<CommentView> find(FindComments query) {
        return comments.find("comment.number", query.numbers());
    }

    @QueryHandler
    List<CommentPage> list(ListComments query) {
        return pages.read(query.lists().stream().map(CommentFinder::listing).toList(), CommentPage::new);
    }

    private static Listing listing(CommentList list) {
        List<Sorting> oldestFirst = List.of(new Sorting("comment.number", false));
        return list.artwork() != null
                ? new Listing(
                        "comment",
                        List.of(Condition.of("comment.artwork = ?", list.artwork())),
                        oldestFirst,
                        Condition.of("SELECT comments_count FROM artwork WHERE number = ?", list.artwork()),
                        list.slice())
                : new Listing(
                        SHOWN,
                        List.of(Condition.of("comment.account = ? AND artwork.listed >= 0", list.account())),
                        oldestFirst,
                        Condition.of("SELECT COUNT(*) FROM " + SHOWN + " WHERE comment.account = ? AND artwork.listed >= 0", list.account()),
                        list.slice());
    }
}
