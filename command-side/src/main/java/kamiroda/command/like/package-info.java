/** Refuses or states who likes what. */
@NullMarked
package kamiroda.command.like;

import org.jspecify.annotations.NullMarked;
