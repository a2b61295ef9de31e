/** A server of the MongoDB protocol inside the gallery, kept on disk, with the ordered indexes that tag search needs. */
@NullMarked
package kamiroda.standalone.mongo;

import org.jspecify.annotations.NullMarked;
