/** Takes in members' pictures, keeps the originals byte for byte, and serves them with what is made from them. */
@NullMarked
package kamiroda.gateway.media;

import org.jspecify.annotations.NullMarked;
