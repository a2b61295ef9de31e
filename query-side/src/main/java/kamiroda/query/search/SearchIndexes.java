package kamiroda.query.search;

import java.util.List;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import kamiroda.query.mongo.MongoShelf.Keys;

/** The indexes of tag search: every list of a tag's shown artworks is a range of one of them. */
public final class SearchIndexes {
    private SearchIndexes() {}

    public static List<Keys> all() {
        return List.of(
                new Keys(
                        ArtworkDocument.COLLECTION,
                        List.of(
                                tagged().on("_id", Sort.Direction.DESC),
                                tagged().on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC),
                                tagged().on("updatedAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC),
                                tagged().on("likesCount", Sort.Direction.DESC).on("_id", Sort.Direction.DESC),
                                tagged().on("rating", Sort.Direction.ASC).on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC))),
                new Keys(TagDocument.COLLECTION, List.of(new Index("canonicalName", Sort.Direction.ASC))));
    }

    private static Index tagged() {
        return new Index("tags", Sort.Direction.ASC).on("listed", Sort.Direction.ASC);
    }
}
