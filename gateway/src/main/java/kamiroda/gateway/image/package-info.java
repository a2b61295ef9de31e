/** Knows image files: tells them apart, measures them before they are decoded, and makes thumbnails, previews and WebP of them. */
@NullMarked
package kamiroda.gateway.image;

import org.jspecify.annotations.NullMarked;
