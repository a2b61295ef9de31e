/** Tells what is new to those who follow. */
@NullMarked
package kamiroda.query.news;

import org.jspecify.annotations.NullMarked;
