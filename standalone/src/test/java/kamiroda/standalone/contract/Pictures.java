package kamiroda.standalone.contract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Small pictures to post. */
final class Pictures {
    static final byte[] PNG = encoded("png");
    static final byte[] JPEG = encoded("jpeg");
    static final byte[] GIF = encoded("gif");

    private Pictures() {}

    private static byte[] encoded(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
