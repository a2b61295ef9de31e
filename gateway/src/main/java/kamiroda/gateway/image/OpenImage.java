package kamiroda.gateway.image;

import static kamiroda.shared.kernel.Refusal.UNREADABLE_IMAGE;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** A picture file open for decoding; whatever does not decode is refused under the name it is shown by. */
final class OpenImage implements AutoCloseable, IIOReadWarningListener {
    private final String shownAs;
    private final ImageInputStream input;
    private final ImageReader reader;
    private final AtomicBoolean cutShort = new AtomicBoolean();

    OpenImage(String shownAs, ImageFormat format, Path file) throws IOException {
        this.shownAs = shownAs;
        this.reader = ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        this.input = ImageIO.createImageInputStream(file.toFile());
        reader.setInput(input, false, format != ImageFormat.GIF); // only a GIF's metadata is needed
        reader.addIIOReadWarningListener(this);
    }

    /** Something that is read from the file. */
    interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try {
            return reading.from(reader);
        } catch (IOException | RuntimeException e) { // readers let bad bytes out as any unchecked exception
            throw UNREADABLE_IMAGE.because(shownAs, "it is damaged or cut short");
        }
    }

    /** A frame, or a region of it, with only each {@code step}th column and row, beginning at the offsets. */
    BufferedImage pixels(int frame, Rectangle region, int step, int offsetX, int offsetY) {
        BufferedImage pixels = read(reader -> {
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(region);
            param.setSourceSubsampling(step, step, offsetX, offsetY);
            return reader.read(frame, param);
        });
        UNREADABLE_IMAGE.unless(!cutShort.get(), shownAs, "it is cut short");
        return pixels;
    }

    /** The JPEG reader fills what is missing with grey and only warns. */
    @Override
    public void warningOccurred(ImageReader source, String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            cutShort.set(true);
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
