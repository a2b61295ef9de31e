package kamiroda.gateway.image;

import static java.util.concurrent.TimeUnit.MINUTES;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import net.coobird.thumbnailator.util.exif.Orientation;

/** Makes WebP by libwebp's own programs: their memory is not the server's heap. */
public final class WebpEncoder {
    private static final int MAX_SIDE = 16_383; // WebP's
    private static final long LARGE = 25_000_000;
    private static final int PATIENCE_MINUTES = 10;
    private static final List<String> LOSSLESS = List.of("-z", "1", "-exact");
    private static final List<String> LOSSY = List.of("-q", "80");

    private final WebpTools tools;
    private final Semaphore large = new Semaphore(1);

    /** The directory holds the programs; they are unpacked there when first needed. */
    public WebpEncoder(Path programs) {
        this.tools = new WebpTools(programs);
    }

    /** The size of a copy at most so wide and as high as WebP can be, never larger than the picture. */
    public static Dimension fitting(Dimension shown, int width) {
        double scale = Math.min(1, Math.min((double) width / shown.width, (double) MAX_SIDE / shown.height));
        return Thumbnailer.scaled(shown, scale);
    }

    /** Writes the lossless WebP of the original to the target; scratch files appear beside the target for a while. */
    public void encode(String shownAs, ImageHeader header, Path original, Path target) throws IOException {
        Dimension size = Thumbnailer.fitting(header.shown(), MAX_SIDE);
        List<String> how = size.equals(header.shown()) ? LOSSLESS : resized(LOSSLESS, size);
        inTurn(header, header.format() == ImageFormat.GIF
                ? () -> encodeGif(shownAs, header, original, target)
                : () -> encodeStill(shownAs, header, original, how, target));
    }

    /** Writes a lossy WebP of the original's first frame in this size; scratch files appear here too. */
    public void preview(String shownAs, ImageHeader header, Path original, Dimension size, Path target) throws IOException {
        inTurn(header, () -> encodeStill(shownAs, header, original, resized(LOSSY, size), target));
    }

    /** Writes a still smaller preview of a preview. */
    public void smaller(String shownAs, Path preview, Dimension size, Path target) throws IOException {
        succeed(still(resized(LOSSY, size), preview, target), shownAs);
    }

    private interface Encoding {
        void run() throws IOException;
    }

    /** A large picture takes a gigabyte or more outside the heap, so only one is encoded at a time. */
    private void inTurn(ImageHeader header, Encoding encoding) throws IOException {
        int turn = isLarge(header) ? 1 : 0;
        large.acquireUninterruptibly(turn);
        try {
            encoding.run();
        } finally {
            large.release(turn);
        }
    }

    private static boolean isLarge(ImageHeader header) {
        return header.pixels() > LARGE;
    }

    /** What cwebp does not read, or not as it is to be seen, is given to it as pixels: GIF, what is turned, CMYK. */
    private void encodeStill(String shownAs, ImageHeader header, Path original, List<String> how, Path target) throws IOException {
        boolean plain = header.format() != ImageFormat.GIF && header.orientation() == Orientation.TOP_LEFT;
        if (plain && still(how, original, target).isEmpty()) {
            return;
        }
        Path pixels = scratch(target);
        try (OpenImage image = new OpenImage(shownAs, header.format(), original)) {
            new UprightPixels(image, header).write(pixels);
            succeed(still(how, pixels, target), shownAs);
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

    private static List<String> resized(List<String> how, Dimension size) {
        return Stream.concat(how.stream(), Stream.of("-resize", "" + size.width, "" + size.height)).toList();
    }

    private String still(List<String> how, Path source, Path target) throws IOException {
        List<String> command = new ArrayList<>(List.of(tools.program("cwebp"), "-quiet", "-metadata", "icc"));
        command.addAll(how);
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
