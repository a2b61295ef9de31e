package kamiroda.query.search;

import java.util.List;
import java.util.Locale;

import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import kamiroda.query.listing.Sorting;
import kamiroda.shared.kernel.Cursor;
import kamiroda.shared.kernel.Page.Edge;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.tag.FindTagByName;
import kamiroda.shared.tag.ListTaggedArtworks;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.TaggedArtworkList;
import kamiroda.shared.tag.TaggedArtworkPage;

/** Answers which artworks have a tag, and which tag a name means. */
@Component
class TagSearchFinder {
    private final MongoOperations mongo;

    TagSearchFinder(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    List<TagId> find(FindTagByName query) {
        Query byName = Query.query(Criteria.where("canonicalName").is(TagName.canonical(query.name())));
        return mongo.find(byName, Document.class, "tag").stream().map(document -> new TagId(document.getInteger("_id"))).toList();
    }

    @QueryHandler
    List<TaggedArtworkPage> list(ListTaggedArtworks query) {
        return query.lists().stream().map(this::page).toList();
    }

    private TaggedArtworkPage page(TaggedArtworkList list) {
        Slice slice = list.slice();
        List<Sorting> order = Sorting.of(list.sort(), TagSearchFinder::field);
        List<Document> read = mongo.find(TagSearch.query(list, order, slice), Document.class, "artwork");
        boolean more = read.size() > slice.size();
        List<Edge<Integer>> edges = read.stream().limit(slice.size()).map(document -> edge(document, order)).toList();
        return slice.fromEnd()
                ? new TaggedArtworkPage(edges.reversed(), slice.before() != null, more)
                : new TaggedArtworkPage(edges, more, slice.after() != null);
    }

    private static Edge<Integer> edge(Document document, List<Sorting> order) {
        List<String> values = order.stream().map(sorting -> String.valueOf(document.get(sorting.column()))).toList();
        return new Edge<>(document.getInteger("_id"), new Cursor(TagSearch.orderName(order), values).encoded());
    }

    private static String field(String sorted) {
        return switch (sorted) {
            case "ID" -> "_id";
            case "ACCOUNT_ID" -> "account";
            case "CREATED_AT", "LIKES_COUNT" -> "createdAt";
            case "UPDATED_AT" -> "updatedAt";
            default -> sorted.toLowerCase(Locale.ROOT);
        };
    }
}
