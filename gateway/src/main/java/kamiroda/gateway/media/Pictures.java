package kamiroda.gateway.media;

import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.PENDING;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;
import static kamiroda.shared.kernel.Refusal.UNAVAILABLE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kamiroda.gateway.image.BlurHash;
import kamiroda.gateway.image.ImageHeader;
import kamiroda.gateway.image.Thumbnailer;
import kamiroda.shared.artwork.Picture;

/** Takes in uploaded pictures. Each stored one must be {@link #keep kept} or {@link #discard discarded}; a crash in between is mended by the {@link #sweep}. */
public class Pictures {
    private static final Logger log = LoggerFactory.getLogger(Pictures.class);
    private static final Duration UNDECIDED = Duration.ofMinutes(10);
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final MediaStore store;
    private final Thumbnailer thumbnailer;
    private final Derivatives derivatives;
    private final long maxPixels;
    private final Clock clock;
    /** Stored here and not decided yet: however long that takes, they are no crash's remains. */
    private final Set<String> undecided = ConcurrentHashMap.newKeySet();

    Pictures(MediaStore store, Thumbnailer thumbnailer, Derivatives derivatives, long maxPixels, Clock clock) {
        this.store = store;
        this.thumbnailer = thumbnailer;
        this.derivatives = derivatives;
        this.maxPixels = maxPixels;
        this.clock = clock;
    }

    /**
     * Checks and stores one uploaded file with its thumbnail; the upload itself stays where it is.
     *
     * @param field names the file in refusals, such as {@code files.0}
     * @return the picture, with its size as shown after EXIF orientation
     * @throws kamiroda.shared.kernel.Refused what is not GIF, PNG or JPEG by content, has too many pixels or does not
     *     decode; also if the disk is full. Nothing is left behind then
     */
    public Picture store(String field, Path upload) {
        try {
            ImageHeader header = ImageHeader.of(field, upload, maxPixels);
            return store(field, header, upload, header.format().newName());
        } catch (IOException e) {
            log.error("{} could not be stored", field, e);
            throw UNAVAILABLE.because("%s could not be stored, please try again later (%s)".formatted(field, reason(e)));
        }
    }

    /** Says that the pictures' artwork is posted; their previews and WebPs are begun. */
    public void keep(List<Picture> pictures) {
        pictures.forEach(picture -> decided(picture.filename(), this::keep));
    }

    /** Removes the pictures of an artwork that was refused, and all that was made from them. */
    public void discard(List<Picture> pictures) {
        pictures.forEach(picture -> decided(picture.filename(), this::discard));
    }

    /** Decides for those whose program died before it could; costs what there are of them. */
    public void sweep(PostedPictures posted) throws IOException {
        Instant now = clock.instant();
        for (Map.Entry<String, Instant> left : store.putBefore(PENDING, now.minus(UNDECIDED)).entrySet()) {
            if (!undecided.contains(left.getKey())) {
                decided(left.getKey(), posted.contain(left.getKey(), left.getValue()) ? this::keep : this::discard);
            }
        }
        store.deleteDrafts(now.minus(ABANDONED));
    }

    private Picture store(String field, ImageHeader header, Path upload, String filename) throws IOException {
        List<Path> drafts = new ArrayList<>();
        undecided.add(filename);
        try {
            Path original = draft(drafts);
            Path thumbnail = draft(drafts);
            String sha256 = HashedCopy.of(upload, original);
            long byteSize = Files.size(original);
            thumbnailer.make(field, header, original, thumbnail);
            String placeholder = BlurHash.of(thumbnail);
            store.put(PENDING, filename, draft(drafts));
            store.put(ILLUSTS, filename, original);
            store.put(THUMBNAIL, filename, thumbnail);
            return new Picture(
                    filename, header.format().mediaType(), header.shown().width, header.shown().height, byteSize, sha256, placeholder, "");
        } catch (Throwable e) {
            decided(filename, this::discard);
            throw e;
        } finally {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private Path draft(List<Path> drafts) throws IOException {
        drafts.add(store.draft());
        return drafts.getLast();
    }

    /** What a person needs to know, without the server's paths. */
    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason()
                : String.valueOf(e.getMessage()).contains("No space left") ? "No space left on device" : "input/output error";
    }

    private void keep(String filename) throws IOException {
        store.delete(PENDING, filename);
        derivatives.begin(filename);
    }

    private void discard(String filename) throws IOException {
        store.delete(ILLUSTS, filename); // first: a derivative that is being made then removes itself
        derivatives.delete(filename);
        store.delete(PENDING, filename);
    }

    private interface Decision {
        void on(String filename) throws IOException;
    }

    /** What cannot be done now, the sweep does later: its marker is still there. */
    private void decided(String filename, Decision decision) {
        try {
            decision.on(filename);
        } catch (IOException e) {
            log.warn("{} will be kept or discarded by a later sweep", filename, e);
        } finally {
            undecided.remove(filename);
        }
    }
}
