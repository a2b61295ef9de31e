/** Knows image files: tells them apart, measures them before they are decoded, and makes thumbnails and lossless WebP of them. */
@NullMarked
package kamiroda.gateway.image;

import org.jspecify.annotations.NullMarked;
