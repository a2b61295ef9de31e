package kamiroda.gateway.image;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import net.coobird.thumbnailator.util.exif.Orientation;

/** The pixels of a picture, or of its first frame, as they are to be seen, as a PAM file that any encoder reads; band by band, so that memory stays small. */
final class UprightPixels {
    private static final int BAND = 8_000_000;

    private final OpenImage image;
    private final Rectangle area;
    private final Dimension stored;
    private final Dimension shown;
    private final boolean onItsSide;
    private final boolean bottomUp;
    private final boolean rightToLeft;

    UprightPixels(OpenImage image, ImageHeader header) {
        int orientation = header.orientation().ordinal(); // EXIF's number less one
        this.image = image;
        this.stored = header.stored();
        this.area = header.format() == ImageFormat.GIF ? GifMetadata.of(image, 0).area() : new Rectangle(stored);
        this.shown = header.shown();
        this.onItsSide = orientation >= Orientation.LEFT_TOP.ordinal();
        this.bottomUp = (orientation & 2) != 0;
        this.rightToLeft = (orientation + 1 & 2) != 0;
    }

    void write(Path target) throws IOException {
        int rows = Math.max(1, BAND / shown.width);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            out.write("P7\nWIDTH %d\nHEIGHT %d\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n".formatted(shown.width, shown.height).getBytes());
            for (int top = 0; top < shown.height; top += rows) {
                int height = Math.min(rows, shown.height - top);
                write(band(top, height), height, out);
            }
        }
    }

    /** The stored rows, or columns, that are seen as these rows. */
    private BufferedImage band(int top, int height) {
        int start = bottomUp ? shown.height - top - height : top;
        Rectangle region = onItsSide ? new Rectangle(start, 0, height, stored.height) : new Rectangle(0, start, stored.width, height);
        BufferedImage band = new BufferedImage(region.width, region.height, BufferedImage.TYPE_INT_ARGB);
        Rectangle part = region.intersection(area); // a GIF's first frame may leave some of the screen empty
        if (!part.isEmpty()) {
            Rectangle source = new Rectangle(part.x - area.x, part.y - area.y, part.width, part.height);
            Graphics2D graphics = band.createGraphics();
            graphics.drawImage(Thumbnailer.plain(image.pixels(0, source, 1, 0, 0)), part.x - region.x, part.y - region.y, null);
            graphics.dispose();
        }
        return band;
    }

    private void write(BufferedImage band, int height, OutputStream out) throws IOException {
        ByteBuffer row = ByteBuffer.allocate(4 * shown.width);
        for (int y = 0; y < height; y++) {
            int along = bottomUp ? height - 1 - y : y;
            for (int x = 0; x < shown.width; x++) {
                int across = rightToLeft ? shown.width - 1 - x : x;
                int argb = onItsSide ? band.getRGB(along, across) : band.getRGB(across, along);
                row.putInt(Integer.rotateLeft(argb, 8));
            }
            out.write(row.array());
            row.clear();
        }
    }
}
