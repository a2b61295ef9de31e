package kamiroda.query.search;

import kamiroda.query.projection.KeptIn;

/** One document per tag: the name it is found by. */
@KeptIn("tag")
record TagDocument(int number, String canonicalName) {}
