package kamiroda.query.tag;

import java.util.List;
import java.util.stream.Stream;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

import kamiroda.query.listing.ByNumber;
import kamiroda.query.listing.ServedTables;
import kamiroda.shared.tag.FindSuggestedTags;
import kamiroda.shared.tag.TagView;

/** Answers what somebody may mean who begins to write a tag. */
@Component
class TagSuggester {
    private static final String MOST_USED_FIRST = " ORDER BY artworks_count DESC, number LIMIT ?";
    /** No index finds the inside of a word, so only so many tags are looked into. */
    private static final String POPULAR =
            "tag WHERE number IN (SELECT number FROM (SELECT number FROM tag WHERE used = TRUE ORDER BY artworks_count DESC LIMIT 5000) popular)";

    private final ByNumber<TagView> all;
    private final ByNumber<TagView> popular;

    TagSuggester(JdbcOperations jdbc, ServedTables served) {
        all = new ByNumber<>(jdbc, served, TagView.class, "tag", "tag WHERE used = TRUE");
        popular = new ByNumber<>(jdbc, served, TagView.class, "tag", POPULAR);
    }

    @QueryHandler
    List<TagView> find(FindSuggestedTags query) {
        String key = SearchKey.of(query.text());
        List<TagView> beginning = all.where("search_key LIKE ?" + MOST_USED_FIRST, escaped(key) + "%", query.limit());
        int left = query.limit() - beginning.size();
        return left == 0 || key.isEmpty()
                ? beginning
                : Stream.concat(beginning.stream(), popular.where("LOCATE(?, search_key) > 1 AND search_key NOT LIKE ?" + MOST_USED_FIRST, key, escaped(key) + "%", left).stream())
                        .toList();
    }

    private static String escaped(String key) {
        return key.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
