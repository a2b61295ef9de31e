package kamiroda.gateway.media;

/** Knows which pictures belong to a posted artwork, deleted ones included; answers from the truth, not from a view that may lag. */
@FunctionalInterface
public interface PostedPictures {
    boolean contain(String filename);
}
