package kamiroda.query.gallery;

import kamiroda.query.projection.KeptIn;

/** One row per tag of an artwork. */
@KeptIn(value = "artwork_tag", keyLength = 2)
record ArtworkTagRow(int artwork, int tag) {}
