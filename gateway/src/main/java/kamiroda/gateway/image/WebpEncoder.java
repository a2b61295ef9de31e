package kamiroda.gateway.image;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes lossless WebP by libwebp's own programs: their memory is not the server's heap. */
public final class WebpEncoder {
    private static final int MAX_SIDE = 16_383; // WebP's
    private static final long LARGE = 25_000_000;
    private static final int PATIENCE_MINUTES = 10;

    private final WebpTools tools;

    /** The directory holds the programs; they are unpacked there when first needed. */
    public WebpEncoder(Path programs) {
        this.tools = new WebpTools(programs);
    }

    /** Takes a gigabyte or more outside the heap, so it is better encoded alone. */
    public static boolean isLarge(ImageHeader header) {
        return header.pixels() > LARGE;
    }

    /** Writes the WebP of the original to the target; scratch files appear beside the target for a while. */
    public void encode(String shownAs, ImageHeader header, Path original, Path target) throws IOException {
        if (header.format() == ImageFormat.GIF) {
            encodeGif(shownAs, header, original, target);
        } else if (header.orientation() != Orientation.TOP_LEFT || !still(header, original, target).isEmpty()) {
            encodeUpright(shownAs, header, original, target); // also what cwebp does not read, such as CMYK
        }
    }

    private void encodeUpright(String shownAs, ImageHeader header, Path original, Path target) throws IOException {
        Path pixels = scratch(target);
        try (OpenImage image = new OpenImage(shownAs, header.format(), original)) {
            new UprightPixels(image, header).write(pixels);
            succeed(still(header, pixels, target), shownAs);
        } finally {
            Files.deleteIfExists(pixels);
        }
    }

    private void encodeGif(String shownAs, ImageHeader header, Path original, Path target) throws IOException {
        Dimension size = Thumbnailer.fitting(header.stored(), MAX_SIDE);
        if (size.equals(header.stored())) {
            succeed(animation(header, original, target), shownAs);
            return;
        }
        Path scaled = scratch(target);
        try (OpenImage image = new OpenImage(shownAs, header.format(), original)) {
            new AnimatedGif(image, header, size).write(scaled);
            succeed(animation(header, scaled, target), shownAs);
        } finally {
            Files.deleteIfExists(scaled);
        }
    }

    private static Path scratch(Path target) throws IOException {
        return Files.createTempFile(target.toAbsolutePath().getParent(), "", "");
    }

    private String still(ImageHeader header, Path source, Path target) throws IOException {
        Dimension size = Thumbnailer.fitting(header.shown(), MAX_SIDE);
        List<String> command = new ArrayList<>(List.of(tools.program("cwebp"), "-quiet", "-z", "1", "-exact", "-metadata", "icc"));
        if (!size.equals(header.shown())) {
            command.addAll(List.of("-resize", "" + size.width, "" + size.height));
        }
        command.addAll(List.of("-o", target.toString(), "--", source.toString()));
        return run(command);
    }

    private String animation(ImageHeader header, Path source, Path target) throws IOException {
        return run(List.of(tools.program("gif2webp"), "-quiet", "-m", isLarge(header) ? "0" : "4", "-metadata", "icc", source.toString(), "-o", target.toString()));
    }

    private static void succeed(String complaint, String shownAs) throws IOException {
        if (!complaint.isEmpty()) {
            throw new IOException("No WebP could be made of " + shownAs + ": " + complaint);
        }
    }

    /** Empty if the program succeeded, else what it said. */
    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE_MINUTES, MINUTES);
            return ended && process.exitValue() == 0 ? "" : ended ? said(process) : "it took longer than " + PATIENCE_MINUTES + " minutes";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while making a WebP", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String said(Process process) throws IOException {
        return "exit " + process.exitValue() + ", " + new String(process.getInputStream().readNBytes(500)).strip();
    }
}
