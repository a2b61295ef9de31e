package kamiroda.gateway.media;

import static java.util.concurrent.TimeUnit.MINUTES;
import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;

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
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;

import org.springframework.core.io.Resource;

import kamiroda.gateway.image.ImageHeader;
import kamiroda.gateway.image.Thumbnailer;
import kamiroda.gateway.image.WebpEncoder;
import kamiroda.gateway.media.MediaStore.Folder;

/** What is made from the originals: each thumbnail and WebP once, when first asked for, and again whenever it is missing. */
class Derivatives implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final int QUEUE = 1_000;

    private final MediaStore store;
    private final Thumbnailer thumbnailer;
    private final WebpEncoder webp;
    private final ThreadPoolExecutor workers;
    private final Semaphore large = new Semaphore(1); // a WebP of 100 megapixels takes gigabytes outside the heap
    private final ConcurrentMap<String, CompletableFuture<Optional<Resource>>> underway = new ConcurrentHashMap<>();

    Derivatives(MediaStore store, Thumbnailer thumbnailer, WebpEncoder webp) {
        this.store = store;
        this.thumbnailer = thumbnailer;
        this.webp = webp;
        this.workers = new ThreadPoolExecutor(WORKERS, WORKERS, 1, MINUTES, new ArrayBlockingQueue<>(QUEUE), Thread.ofPlatform().name("pictures-", 0).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Ends at once: what is being made will be made when it is asked for. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    static String webpName(String filename) {
        return filename.substring(0, filename.lastIndexOf('.')) + ".webp";
    }

    /** The derivative under this name, now or when it is made; nothing if the original isn't there. */
    CompletableFuture<Optional<Resource>> find(Folder folder, String name, String filename) {
        Optional<Resource> made = store.find(folder, name);
        if (made.isPresent() || store.find(ILLUSTS, filename).isEmpty()) {
            return CompletableFuture.completedFuture(made);
        }
        CompletableFuture<Optional<Resource>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Resource>> others = underway.putIfAbsent(folder + name, mine);
        if (others == null) {
            mine.whenComplete((_, _) -> underway.remove(folder + name));
            begin(mine, () -> make(folder, name, filename));
        }
        return others == null ? mine : others;
    }

    private void begin(CompletableFuture<Optional<Resource>> mine, Supplier<Optional<Resource>> making) {
        try {
            mine.completeAsync(making, workers);
        } catch (RejectedExecutionException tooManyWaiting) {
            mine.completeExceptionally(tooManyWaiting);
        }
    }

    private Optional<Resource> make(Folder folder, String name, String filename) {
        try {
            Optional<Resource> original = store.find(ILLUSTS, filename);
            if (store.find(folder, name).isEmpty() && original.isPresent()) {
                make(folder, name, filename, original.get().getFile().toPath());
            }
            return store.find(folder, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Folder folder, String name, String filename, Path original) throws IOException {
        ImageHeader header = ImageHeader.of(filename, original, Long.MAX_VALUE / 10);
        Path draft = store.draft();
        try {
            if (folder == THUMBNAIL) {
                thumbnailer.make(filename, header, original, draft);
            } else {
                encode(filename, header, original, draft);
            }
            store.put(folder, name, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        if (store.find(ILLUSTS, filename).isEmpty()) { // discarded in the meantime
            store.delete(folder, name);
        }
    }

    private void encode(String filename, ImageHeader header, Path original, Path draft) throws IOException {
        if (!WebpEncoder.isLarge(header)) {
            webp.encode(filename, header, original, draft);
            return;
        }
        large.acquireUninterruptibly();
        try {
            webp.encode(filename, header, original, draft);
        } finally {
            large.release();
        }
    }
}
