package kamiroda.gateway.image;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.image.BandCombineOp;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/** Makes thumbnails, upright and without metadata, and in doing so finds out whether a picture decodes. */
public final class Thumbnailer {
    private static final int SIDE = 186;
    private static final double QUALITY = 0.9;
    private static final int MEGAPIXEL = 1_000_000;
    /** More are thinned out while decoding: the average of the rest is as good for 186 pixels. */
    private static final int DECODED = 16 * MEGAPIXEL;

    /** Megapixels that are being decoded at this time; a large picture takes all. */
    private final Semaphore megapixels = new Semaphore(DECODED / MEGAPIXEL, true);

    /** Writes the thumbnail of the original to the target; refuses, under the name shown, what does not decode. */
    public void make(String shownAs, ImageHeader header, Path original, Path target) throws IOException {
        int weight = Math.clamp(header.pixels() / MEGAPIXEL, 1, DECODED / MEGAPIXEL);
        megapixels.acquireUninterruptibly(weight);
        try (OpenImage image = new OpenImage(shownAs, header.format(), original)) {
            if (header.isAnimated()) {
                new AnimatedGif(image, header, fitting(header.stored(), SIDE)).write(target);
            } else {
                Files.write(target, still(image, header));
            }
        } finally {
            megapixels.release(weight);
        }
    }

    /** The size that fits a square, never larger than the picture. */
    static Dimension fitting(Dimension size, int side) {
        return scaled(size, Math.min(1, (double) side / Math.max(size.width, size.height)));
    }

    static Dimension scaled(Dimension size, double scale) {
        return new Dimension(Math.max(1, (int) Math.round(size.width * scale)), Math.max(1, (int) Math.round(size.height * scale)));
    }

    /** How many columns and rows go into one so that the decoded picture stays small enough. */
    static int step(long pixels) {
        return (int) Math.ceil(Math.sqrt((double) pixels / DECODED));
    }

    private static byte[] still(OpenImage image, ImageHeader header) throws IOException {
        BufferedImage pixels = plain(image.pixels(0, new Rectangle(header.stored()), step(header.pixels()), 0, 0));
        Dimension size = fitting(header.shown(), SIDE);
        boolean opaque = header.format() == ImageFormat.JPEG || !pixels.getColorModel().hasAlpha();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(pixels)
                .forceSize(size.width, size.height)
                .imageType(opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                .addFilter(ExifFilterUtils.getFilterForOrientation(header.orientation()))
                .outputFormat(header.format().extension())
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }

    /** Java takes grey with alpha for linear light and would brighten it; so its bands are laid out as colours by hand. */
    static BufferedImage plain(BufferedImage pixels) {
        Raster bands = pixels.getRaster();
        if (bands.getNumBands() != 2) {
            return pixels;
        }
        float scale = 255f / ((1 << pixels.getColorModel().getComponentSize(0)) - 1);
        BufferedImage plain = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_ARGB);
        new BandCombineOp(new float[][] {{scale, 0}, {scale, 0}, {scale, 0}, {0, scale}}, null).filter(bands, plain.getRaster());
        return plain;
    }
}
