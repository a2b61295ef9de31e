package kamiroda.gateway.media;

import static kamiroda.gateway.media.MediaStore.Folder.ILLUSTS;
import static kamiroda.gateway.media.MediaStore.Folder.PREVIEW;
import static kamiroda.gateway.media.MediaStore.Folder.THUMBNAIL;
import static kamiroda.gateway.media.MediaStore.Folder.WEBP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import kamiroda.gateway.image.ImageFormat;
import kamiroda.gateway.media.MediaStore.Folder;
import kamiroda.shared.kernel.Refused;

/** Serves pictures, under the paths of old where there were some; ranges and conditional requests are Spring's work. */
@RestController
class PictureController {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final ResponseEntity<Resource> NOT_FOUND = ResponseEntity.notFound().build();

    private final MediaStore store;
    private final Derivatives derivatives;

    PictureController(MediaStore store, Derivatives derivatives) {
        this.store = store;
        this.derivatives = derivatives;
    }

    @GetMapping("/public/illusts/{filename}")
    ResponseEntity<Resource> illust(@PathVariable String filename) {
        return ImageFormat.ofName(filename)
                .flatMap(format -> store.find(ILLUSTS, filename).map(file -> served(file, format.mediaType())))
                .orElse(NOT_FOUND);
    }

    @GetMapping("/public/thumbnail/{filename}")
    CompletableFuture<ResponseEntity<Resource>> thumbnail(@PathVariable String filename) {
        return ImageFormat.ofName(filename)
                .map(format -> derivative(THUMBNAIL, filename, filename, format.mediaType()))
                .orElse(CompletableFuture.completedFuture(NOT_FOUND));
    }

    @GetMapping("/public/preview/{step:320|640|1280}/{name}")
    CompletableFuture<ResponseEntity<Resource>> preview(@PathVariable int step, @PathVariable String name) {
        return original(name)
                .map(filename -> derivative(PREVIEW, Preview.name(filename, step), filename, "image/webp"))
                .orElse(CompletableFuture.completedFuture(NOT_FOUND));
    }

    @GetMapping("/public/webp/{name}")
    CompletableFuture<ResponseEntity<Resource>> webp(@PathVariable String name) {
        return original(name)
                .map(filename -> derivative(WEBP, name, filename, "image/webp"))
                .orElse(CompletableFuture.completedFuture(NOT_FOUND));
    }

    /** No page of the web client lives here. */
    @GetMapping("/public/**")
    ResponseEntity<Resource> unknown() {
        return NOT_FOUND;
    }

    @ExceptionHandler
    ResponseEntity<Void> busy(RejectedExecutionException tooManyWaiting) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "10").build();
    }

    /** An original from elsewhere, of which nothing can be made. */
    @ExceptionHandler
    ResponseEntity<Resource> unreadable(Refused refused) {
        return NOT_FOUND;
    }

    /** The original that a WebP's name belongs to. */
    private Optional<String> original(String name) {
        return Arrays.stream(ImageFormat.values())
                .map(format -> name.replaceFirst("webp$", format.extension()))
                .filter(filename -> ImageFormat.ofName(filename).isPresent() && ImageFormat.webpName(filename).equals(name))
                .filter(filename -> store.find(ILLUSTS, filename).isPresent())
                .findFirst();
    }

    private CompletableFuture<ResponseEntity<Resource>> derivative(Folder folder, String name, String filename, String mediaType) {
        return derivatives.find(folder, name, filename)
                .thenApply(found -> found.map(file -> served(file, mediaType)).orElse(NOT_FOUND));
    }

    private static ResponseEntity<Resource> served(Resource file, String mediaType) {
        try {
            return ResponseEntity.ok()
                    .cacheControl(FOR_EVER)
                    .contentType(MediaType.parseMediaType(mediaType))
                    .eTag("\"%x-%x\"".formatted(file.lastModified(), file.contentLength()))
                    .header("X-Content-Type-Options", "nosniff")
                    .body(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
