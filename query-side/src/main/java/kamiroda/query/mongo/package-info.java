/** Keeps documents in MongoDB. */
@NullMarked
package kamiroda.query.mongo;

import org.jspecify.annotations.NullMarked;
