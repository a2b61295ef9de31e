package kamiroda.gateway.media;

import static java.util.concurrent.TimeUnit.MINUTES;
import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.PREVIEW;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;
import static kamiroda.gateway.media.MediaStore.Folder.WEBP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

import kamiroda.gateway.image.ImageFormat;
import kamiroda.gateway.image.ImageHeader;
import kamiroda.gateway.image.Thumbnailer;
import kamiroda.gateway.image.WebpEncoder;
import kamiroda.gateway.media.MediaStore.Folder;

/** What is made from the originals: each thumbnail, preview and WebP once, when first asked for, and again whenever it is missing. */
class Derivatives implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int QUEUE = 1_000;

    private final MediaStore store;
    private final Thumbnailer thumbnailer;
    private final WebpEncoder webp;
    private final ThreadPoolExecutor small = workers("pictures-");
    private final ThreadPoolExecutor whole = workers("webp-"); // which take seconds, and no list waits for them
    private final ConcurrentMap<String, CompletableFuture<Void>> underway = new ConcurrentHashMap<>();

    Derivatives(MediaStore store, Thumbnailer thumbnailer, WebpEncoder webp) {
        this.store = store;
        this.thumbnailer = thumbnailer;
        this.webp = webp;
    }

    private static ThreadPoolExecutor workers(String name) {
        var threads = Thread.ofPlatform().name(name, 0).factory();
        var workers = new ThreadPoolExecutor(WORKERS, WORKERS, 1, MINUTES, new ArrayBlockingQueue<>(QUEUE), threads);
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /** Ends at once: what is being made will be made when it is asked for. */
    @Override
    public void close() {
        small.shutdownNow();
        whole.shutdownNow();
    }

    /** Begins what lists and pages will ask for. */
    void begin(String filename) {
        make(PREVIEW, filename);
        make(WEBP, filename);
    }

    void delete(String filename) throws IOException {
        store.delete(THUMBNAIL, filename);
        store.delete(WEBP, ImageFormat.webpName(filename));
        for (String preview : Preview.names(filename)) {
            store.delete(PREVIEW, preview);
        }
    }

    /** The derivative under this name, now or when it is made; nothing if the original isn't there, or has none of this name. */
    CompletableFuture<Optional<Resource>> find(Folder folder, String name, String filename) {
        Optional<Resource> made = store.find(folder, name);
        return made.isPresent() || store.find(ILLUSTS, filename).isEmpty()
                ? CompletableFuture.completedFuture(made)
                : make(folder, filename).thenApply(_ -> store.find(folder, name));
    }

    /** Makes what this original lacks in a folder; it is one and the same work for all who ask meanwhile. */
    CompletableFuture<Void> make(Folder folder, String filename) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> others = underway.putIfAbsent(folder + filename, mine);
        if (others != null) {
            return others;
        }
        mine.whenComplete((_, _) -> underway.remove(folder + filename));
        try {
            mine.completeAsync(() -> made(folder, filename), folder == WEBP ? whole : small);
        } catch (RejectedExecutionException tooManyWaiting) {
            mine.completeExceptionally(tooManyWaiting);
        }
        return mine;
    }

    private @Nullable Void made(Folder folder, String filename) {
        try {
            Optional<Resource> original = store.find(ILLUSTS, filename);
            if (original.isPresent()) {
                Path file = original.get().getFile().toPath();
                make(folder, filename, file, ImageHeader.of(filename, file, Long.MAX_VALUE / 10));
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Folder folder, String filename, Path original, ImageHeader header) throws IOException {
        if (folder == PREVIEW) {
            makePreviews(filename, original, header);
        } else if (folder == THUMBNAIL) {
            put(folder, filename, filename, draft -> thumbnailer.make(filename, header, original, draft));
        } else {
            put(folder, ImageFormat.webpName(filename), filename, draft -> webp.encode(filename, header, original, draft));
        }
    }

    /** Each is made of the next wider one, so that the original is decoded once. */
    private void makePreviews(String filename, Path original, ImageHeader header) throws IOException {
        Path wider = null;
        for (Preview preview : Preview.of(header.shown()).reversed()) {
            Path source = wider;
            put(PREVIEW, preview.name(filename), filename, source == null
                    ? draft -> webp.preview(filename, header, original, preview.size(), draft)
                    : draft -> webp.smaller(filename, source, preview.size(), draft));
            wider = store.find(PREVIEW, preview.name(filename)).orElseThrow().getFile().toPath();
        }
    }

    private void put(Folder folder, String name, String filename, Making making) throws IOException {
        if (store.find(folder, name).isPresent()) {
            return;
        }
        Path draft = store.draft();
        try {
            making.into(draft);
            store.put(folder, name, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        if (store.find(ILLUSTS, filename).isEmpty()) { // discarded in the meantime
            store.delete(folder, name);
        }
    }

    private interface Making {
        void into(Path draft) throws IOException;
    }
}
