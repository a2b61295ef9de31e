package kamiroda.benchmarks.rebuild;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.AccountEvent.AccountJoined;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagEvent.TagCoined;

/**
 * A gallery as a text-book projection writes it: at each event one statement for one row, in tables that look like the gallery's. That is less
 * than the gallery's own rows want: no pictures, no artwork's tags, and no counts of any kind.
 */
final class TextbookGallery {
    private static final List<String> TABLES = List.of("account", "tag", "artwork", "artwork_like", "comment");

    private final JdbcOperations jdbc;
    private final AtomicLong shown = new AtomicLong();
    private volatile long latest = System.nanoTime();

    TextbookGallery(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the tables, empty and with all their indexes, after those of a generation. */
    void make(int generation) {
        drop();
        TABLES.forEach(table -> jdbc.execute("CREATE TABLE textbook_" + table + " LIKE " + table + "__g" + generation));
    }

    void drop() {
        TABLES.forEach(table -> jdbc.execute("DROP TABLE IF EXISTS textbook_" + table));
    }

    /** How many events it has shown. */
    long shown() {
        return shown.get();
    }

    /** When it showed the latest, by {@link System#nanoTime()}. */
    long latest() {
        return latest;
    }

    @EventHandler
    void on(ArtworkEvent event) {
        int number = event.artworkId().number();
        if (event instanceof ArtworkPosted it) {
            int rating = it.rating().ordinal();
            insert("artwork", number, it.artist().number(), it.title(), it.caption(), rating, rating, it.illusts().getFirst().illustId().number(),
                    it.illusts().size(), it.tags().size(), 0, 0, 1, time(it.at()), time(it.at()));
        } else {
            write("UPDATE textbook_artwork SET version = version + 1, updated_at = ? WHERE number = ?", time(event.at()), number);
        }
    }

    @EventHandler
    void on(LikeEvent event) {
        int number = event.likeId().number();
        switch (event) {
            case ArtworkLiked it -> insert("artwork_like", number, it.artworkId().number(), it.accountId().number(), time(it.at()), time(it.at()));
            case ArtworkUnliked _ -> write("DELETE FROM textbook_artwork_like WHERE number = ?", number);
        }
    }

    @EventHandler
    void on(CommentEvent event) {
        int number = event.commentId().number();
        switch (event) {
            case CommentPosted it -> insert("comment", number, it.text(), it.author().number(), it.artworkId().number(), time(it.at()), time(it.at()));
            case CommentEdited it -> write("UPDATE textbook_comment SET text = ?, updated_at = ? WHERE number = ?", it.text(), time(it.at()), number);
            case CommentDeleted _ -> write("DELETE FROM textbook_comment WHERE number = ?", number);
        }
    }

    @EventHandler
    void on(AccountEvent event) {
        int number = event.accountId().number();
        LocalDateTime at = time(event.at());
        if (event instanceof AccountJoined it) {
            insert("account", number, it.login().name(), it.name(), 0, 0, 0, at, at, at);
        } else {
            write("UPDATE textbook_account SET last_logged_in = ?, updated_at = ? WHERE number = ?", at, at, number);
        }
    }

    @EventHandler
    void on(TagEvent event) {
        int number = event.tagId().number();
        LocalDateTime at = time(event.at());
        if (event instanceof TagCoined it) {
            insert("tag", number, it.name(), it.canonicalName(), it.canonicalName(), false, 0, true, at, at);
        } else {
            write("UPDATE textbook_tag SET updated_at = ? WHERE number = ?", at, number);
        }
    }

    private void insert(String table, Object... row) {
        write("INSERT INTO textbook_" + table + " VALUES (?" + ", ?".repeat(row.length - 1) + ")", row);
    }

    private void write(String sql, Object... values) {
        jdbc.update(sql, values);
        latest = System.nanoTime();
        shown.incrementAndGet();
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
