package kamiroda.query.search;

import java.util.List;
import java.util.Locale;

import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
        List<Document> read = mongo.find(search(list, order).query(), Document.class, ArtworkDocument.COLLECTION);
        boolean more = read.size() > slice.size();
        List<Edge<Integer>> edges = read.stream().limit(slice.size()).map(document -> edge(document, order)).toList();
        if (slice.fromEnd()) {
            return new TaggedArtworkPage(edges.reversed(), slice.before() != null, more, count(list));
        }
        boolean trimmed = slice.last() != null && edges.size() > slice.last();
        List<Edge<Integer>> kept = trimmed ? edges.subList(edges.size() - slice.last(), edges.size()) : edges;
        return new TaggedArtworkPage(List.copyOf(kept), more, trimmed || slice.after() != null, count(list));
    }

    private @Nullable Integer count(TaggedArtworkList list) {
        return list.slice().counted() && !list.ratings().isEmpty() ? (int) mongo.count(Query.query(TagSearch.all(list)), ArtworkDocument.COLLECTION) : null;
    }

    private TagSearch search(TaggedArtworkList list, List<Sorting> order) {
        return new TagSearch(list, order, number -> mongo.findById(number, Document.class, ArtworkDocument.COLLECTION));
    }

    private static Edge<Integer> edge(Document document, List<Sorting> order) {
        return new Edge<>(document.getInteger("_id"), new Cursor(TagSearch.orderName(order), TagSearch.values(document, order)).encoded());
    }

    private static String field(String sorted) {
        return switch (sorted) {
            case "ID" -> "_id";
            case "ACCOUNT_ID" -> "account";
            case "CREATED_AT" -> "createdAt";
            case "UPDATED_AT" -> "updatedAt";
            case "LIKES_COUNT" -> "likesCount";
            default -> sorted.toLowerCase(Locale.ROOT);
        };
    }
}
