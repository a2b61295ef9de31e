package kamiroda.shared.artwork;

/** A stored and checked picture that has no number yet; the parts mean what they mean in {@link Illust}. */
public record Picture(String filename, String mediaType, int width, int height, long byteSize, String sha256) {
    public Illust numbered(IllustId illustId) {
        return new Illust(illustId, filename, mediaType, width, height, byteSize, sha256);
    }
}
