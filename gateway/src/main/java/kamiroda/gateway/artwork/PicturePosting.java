package kamiroda.gateway.artwork;

import static kamiroda.shared.kernel.Refusal.STORED_NOT_YET_SHOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.media.Pictures;
import kamiroda.gateway.upload.UploadedFile;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.kernel.Refused;

/** Posting with pictures: they are stored first, and gone again when the artist is refused. */
@Component
public class PicturePosting {
    private final Pictures pictures;

    PicturePosting(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Stores the files, and posts with them.
     *
     * @throws kamiroda.shared.kernel.Refused none or too many of them, or one that is no picture
     */
    public <R> CompletableFuture<R> post(List<UploadedFile> files, Function<List<Picture>, CompletableFuture<R>> posting) {
        List<Picture> stored = new ArrayList<>();
        try {
            Picture.checkCount(files.size());
            for (int i = 0; i < files.size(); i++) {
                stored.add(pictures.store("files." + i, files.get(i).content()));
            }
            return posting.apply(stored).whenComplete((_, refusal) -> settle(stored, refusal));
        } catch (RuntimeException e) {
            pictures.discard(stored);
            throw e;
        }
    }

    private void settle(List<Picture> stored, @Nullable Throwable refusal) {
        if (refusal == null) {
            pictures.keep(stored);
        } else if (isRefused(refusal)) {
            pictures.discard(stored);
        }
        // otherwise nobody knows whether it is posted: the sweep finds out
    }

    private static boolean isRefused(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof Refused refused && refused.refusal() != STORED_NOT_YET_SHOWN;
    }
}
