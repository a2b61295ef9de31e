package kamiroda.gateway.image;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.awt.Dimension;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a picture says of itself before it is decoded.
 *
 * @param stored its size as the file has it, for a GIF the whole screen's
 * @param frames more than one in an animated GIF
 */
public record ImageHeader(ImageFormat format, Dimension stored, int frames, Orientation orientation) {
    private static final int MAX_SIDE = 65_535; // what JPEG and GIF can say; a PNG may not have gigabytes in one row
    private static final int IDAT = 0x49444154;
    private static final int EXIF = 0x65584966;
    private static final int MAX_EXIF = 65_535;
    private static final int SMALLEST_FRAME = 10_000; // so that a frame of one pixel is not free

    /** Refuses, under the name the file is shown by, what is no picture or too large to decode. */
    public static ImageHeader of(String shownAs, Path file, long maxPixels) throws IOException {
        ImageFormat format = ImageFormat.of(file);
        try (OpenImage image = new OpenImage(shownAs, format, file)) {
            ImageHeader header = switch (format) {
                case PNG, JPEG -> new ImageHeader(format, size(image, 0), 1, orientation(format, file));
                case GIF -> gif(shownAs, image, maxPixels);
            };
            checkSize(shownAs, header.stored, maxPixels);
            return header;
        }
    }

    public boolean isAnimated() {
        return frames > 1;
    }

    public long pixels() {
        return pixels(stored);
    }

    /** As a browser shows it: five to eight lie on their side. */
    public Dimension shown() {
        return orientation.ordinal() < Orientation.LEFT_TOP.ordinal() ? stored : new Dimension(stored.height, stored.width);
    }

    private static ImageHeader gif(String shownAs, OpenImage image, long maxPixels) {
        int frames = image.read(reader -> reader.getNumImages(true));
        Dimension screen = GifMetadata.screen(image);
        long inAllFrames = 0;
        for (int frame = 0; frame < frames; frame++) {
            Dimension size = size(image, frame);
            checkSize(shownAs, size, maxPixels);
            inAllFrames += Math.max(SMALLEST_FRAME, Math.max(pixels(size), pixels(screen)));
        }
        BAD_USER_INPUT.unless(inAllFrames <= 10 * maxPixels, shownAs, inAllFrames + " pixels in " + frames + " frames", "at most " + 10 * maxPixels);
        return new ImageHeader(ImageFormat.GIF, screen, frames, Orientation.TOP_LEFT);
    }

    private static Dimension size(OpenImage image, int frame) {
        return image.read(reader -> new Dimension(reader.getWidth(frame), reader.getHeight(frame)));
    }

    private static void checkSize(String shownAs, Dimension size, long maxPixels) {
        String value = size.width + "×" + size.height + " pixels";
        BAD_USER_INPUT.unless(Math.max(size.width, size.height) <= MAX_SIDE, shownAs, value, "at most " + MAX_SIDE + " a side");
        BAD_USER_INPUT.unless(pixels(size) <= maxPixels, shownAs, value, "at most " + maxPixels + " in all");
    }

    private static long pixels(Dimension size) {
        return (long) size.width * size.height;
    }

    private static Orientation orientation(ImageFormat format, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Metadata metadata = format == ImageFormat.JPEG ? JpegMetadataReader.readMetadata(in, List.of(new ExifReader())) : pngExif(in);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? Orientation.TOP_LEFT : Orientation.typeOf(value);
        } catch (ImageProcessingException | EOFException | RuntimeException damaged) {
            return Orientation.TOP_LEFT; // whether its pixels can be read is for the decoder to say
        }
    }

    /** Browsers heed an eXIf chunk that comes before the pixels. Chunk by chunk, as a chunk may declare gigabytes. */
    private static Metadata pngExif(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        in.skipNBytes(8);
        for (Metadata metadata = new Metadata();;) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || type == IDAT) {
                return metadata;
            } else if (type == EXIF && length <= MAX_EXIF) {
                new ExifReader().extract(new ByteArrayReader(in.readNBytes(length)), metadata);
                return metadata;
            }
            in.skipNBytes(length + 4L); // and its checksum
        }
    }
}
