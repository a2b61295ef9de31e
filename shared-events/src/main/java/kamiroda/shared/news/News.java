package kamiroda.shared.news;

/**
 * Something that the gallery shows from now on. It says where to look, not what is there: who looks sees what is true then.
 *
 * @param artwork number of the artwork that it happened to
 * @param number of what is new: the artwork again, or the comment
 * @param position of the event in the log; news of one topic come in its order, and those of several events may come as one, at the last
 */
public record News(Topic topic, int artwork, int number, long position) {
    /** What news are about. */
    public enum Topic {
        ARTWORK_POSTED,
        /** Its text, tags, rating, pictures, a comment's edit or deletion, its own deletion or restoration. */
        ARTWORK_CHANGED,
        COMMENT_POSTED,
        /** Liked, or no more. */
        ARTWORK_LIKED
    }
}
