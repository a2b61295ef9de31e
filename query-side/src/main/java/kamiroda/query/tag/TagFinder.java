package kamiroda.query.tag;

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
import kamiroda.shared.tag.FindTags;
import kamiroda.shared.tag.ListTags;
import kamiroda.shared.tag.TagList;
import kamiroda.shared.tag.TagPage;
import kamiroda.shared.tag.TagView;

/** Answers what galleries ask about tags. */
@Component
class TagFinder {
    private final PageReader<TagView> pages;
    private final ByNumber<TagView> tags;

    TagFinder(JdbcOperations jdbc, ServedTables served) {
        pages = new PageReader<>(jdbc, served, TagView.class, "tag");
        tags = new ByNumber<>(jdbc, served, TagView.class, "tag", "tag WHERE TRUE");
    }

    @QueryHandler
    List<TagView> find(FindTags query) {
        return tags.find("number", query.numbers());
    }

    @QueryHandler
    List<TagPage> list(ListTags query) {
        return pages.read(query.lists().stream().map(TagFinder::listing).toList(), TagPage::new);
    }

    private static Listing listing(TagList list) {
        List<Sorting> order = Sorting.of(list.sort(), column -> column.equals("ID") ? "tag.number" : "tag." + column.toLowerCase(Locale.ROOT));
        return list.artwork() == null
                ? new Listing("tag", List.of(Condition.of("used = TRUE")), order, Condition.of("SELECT COUNT(*) FROM tag WHERE used = TRUE"), list.slice())
                : new Listing(
                        "artwork_tag JOIN tag ON tag.number = artwork_tag.tag",
                        List.of(Condition.of("artwork_tag.artwork = ?", list.artwork())),
                        order,
                        Condition.of("SELECT tags_count FROM artwork WHERE number = ?", list.artwork()),
                        list.slice());
    }
}
