/** The language of news: what those who look at the gallery hear without asking again. */
@NullMarked
package kamiroda.shared.news;

import org.jspecify.annotations.NullMarked;
