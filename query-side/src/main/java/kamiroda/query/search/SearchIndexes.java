package kamiroda.query.search;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** The indexes of tag search: every list of a tag's shown artworks is a range of one of them. */
public final class SearchIndexes {
    private SearchIndexes() {}

    public static void ensure(MongoOperations mongo) {
        IndexOperations artworks = mongo.indexOps(ArtworkDocument.COLLECTION);
        artworks.createIndex(tagged().on("_id", Sort.Direction.DESC));
        artworks.createIndex(tagged().on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC));
        artworks.createIndex(tagged().on("updatedAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC));
        artworks.createIndex(tagged().on("likesCount", Sort.Direction.DESC).on("_id", Sort.Direction.DESC));
        artworks.createIndex(tagged().on("rating", Sort.Direction.ASC).on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC));
        mongo.indexOps("tag").createIndex(new Index("canonicalName", Sort.Direction.ASC));
    }

    private static Index tagged() {
        return new Index("tags", Sort.Direction.ASC).on("listed", Sort.Direction.ASC);
    }
}
