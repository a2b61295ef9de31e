package kamiroda.query.search;

import kamiroda.query.projection.KeptIn;

/** One document per tag: the name it is found by. */
@KeptIn(TagDocument.COLLECTION)
record TagDocument(int number, String canonicalName) {
    static final String COLLECTION = "tag";
}
