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

import kamiroda.query.generation.Serving;
import kamiroda.query.generation.Shelf;
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
    /** The view that this answers from. */
    public static final String VIEW = "search";

    private final MongoOperations mongo;
    private final Serving serving;

    TagSearchFinder(MongoOperations mongo, Serving serving) {
        this.mongo = mongo;
        this.serving = serving;
    }

    @QueryHandler
    List<TagId> find(FindTagByName query) {
        Query byName = Query.query(Criteria.where("canonicalName").is(TagName.canonical(query.name())));
        return mongo.find(byName, Document.class, Shelf.named(TagDocument.COLLECTION, serving.of(VIEW))).stream().map(document -> new TagId(document.getInteger("_id"))).toList();
    }

    @QueryHandler
    List<TaggedArtworkPage> list(ListTaggedArtworks query) {
        String artworks = Shelf.named(ArtworkDocument.COLLECTION, serving.of(VIEW));
        return query.lists().stream().map(list -> page(list, artworks)).toList();
    }

    private TaggedArtworkPage page(TaggedArtworkList list, String artworks) {
        Slice slice = list.slice();
        List<Sorting> order = Sorting.of(list.sort(), TagSearchFinder::field);
        List<Document> read = mongo.find(search(list, order, artworks).query(), Document.class, artworks);
        boolean more = read.size() > slice.size();
        List<Edge<Integer>> edges = read.stream().limit(slice.size()).map(document -> edge(document, order)).toList();
        if (slice.fromEnd()) {
            return new TaggedArtworkPage(edges.reversed(), slice.before() != null, more, count(list, artworks));
        }
        boolean trimmed = slice.last() != null && edges.size() > slice.last();
        List<Edge<Integer>> kept = trimmed ? edges.subList(edges.size() - slice.last(), edges.size()) : edges;
        return new TaggedArtworkPage(List.copyOf(kept), more, trimmed || slice.after() != null, count(list, artworks));
    }

    private @Nullable Integer count(TaggedArtworkList list, String artworks) {
        return list.slice().counted() && !list.ratings().isEmpty() ? counted(TagSearch.all(list), artworks) : null;
    }

    /** By the command of that name: what MongoTemplate's count makes of it, an aggregation, the embedded server answers without any index. */
    private int counted(Criteria those, String artworks) {
        return mongo.executeCommand(new Document("count", artworks).append("query", those.getCriteriaObject())).get("n", Number.class).intValue();
    }

    private TagSearch search(TaggedArtworkList list, List<Sorting> order, String artworks) {
        return new TagSearch(list, order, number -> mongo.findById(number, Document.class, artworks));
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
