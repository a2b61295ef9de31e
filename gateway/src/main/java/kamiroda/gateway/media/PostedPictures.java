package kamiroda.gateway.media;

import java.time.Instant;

/** Knows which pictures belong to a posted artwork, deleted ones included; answers from the truth, not from a view that may lag. */
@FunctionalInterface
public interface PostedPictures {
    /** @param since when the picture was stored; it was posted later, if at all */
    boolean contain(String filename, Instant since);
}
