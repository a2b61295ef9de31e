package kamiroda.gateway.image;

import static kamiroda.gateway.image.SampleBytes.concat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.jspecify.annotations.Nullable;

/** Pictures to try things on, made on the spot. */
public final class Samples {
    private Samples() {}

    /** Red at the left top, fading to blue; half of it transparent where the type allows. */
    public static BufferedImage drawing(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, width, height, new Color(0, 0, 255, 0)));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    /** Left top quarter red, the others green, blue and white: tells which way up it is. */
    public static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colors[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        return image;
    }

    public static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(3) == 0 ? random.nextInt() & 0xffffff : random.nextInt());
            }
        }
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    public static byte[] interlacedPng(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, new IIOImage(image, null, null), param);
    }

    /** Pure cyan as Adobe's programs write it: inks upside down, and a marker that says so. */
    public static byte[] cmykJpeg(int width, int height) throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int i = 0; i < width * height; i++) {
            inks.setPixel(i % width, i / width, new int[] {0, 255, 255, 255});
        }
        ImageWriter writer = null;
        for (var writers = ImageIO.getImageWritersByFormatName("jpeg"); writers.hasNext();) {
            writer = writers.next(); // the last is Java's own, which writes bands as they are
        }
        byte[] jpeg = written(Objects.requireNonNull(writer), new IIOImage(inks, null, null), null);
        byte[] adobe = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return concat(Arrays.copyOf(jpeg, 2), adobe, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] written(ImageWriter writer, IIOImage image, @Nullable ImageWriteParam param) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        }
        return bytes.toByteArray();
    }

    /** A square of its own colour wanders over a transparent ground; each frame wipes the last away. */
    public static byte[] animatedGif(int width, int height, int frames, int hundredths) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                BufferedImage frame = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
                Graphics2D graphics = frame.createGraphics();
                graphics.setColor(Color.getHSBColor((float) i / frames, 1, 1));
                graphics.fillRect(i * width / frames, 0, width / frames, height / 2);
                writer.writeToSequence(new IIOImage(frame, null, gifMetadata(writer, frame, hundredths + i, i == 0)), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata gifMetadata(ImageWriter writer, BufferedImage frame, int hundredths, boolean first) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        IIOMetadataNode tree = GifMetadata.tree(metadata);
        GifMetadata.node(tree, "GraphicControlExtension").setAttribute("delayTime", "" + hundredths);
        GifMetadata.node(tree, "GraphicControlExtension").setAttribute("disposalMethod", "restoreToBackgroundColor");
        if (first) {
            IIOMetadataNode netscape = new IIOMetadataNode("ApplicationExtension");
            netscape.setAttribute("applicationID", "NETSCAPE");
            netscape.setAttribute("authenticationCode", "2.0");
            netscape.setUserObject(new byte[] {1, 0, 0});
            tree.appendChild(new IIOMetadataNode("ApplicationExtensions")).appendChild(netscape);
        }
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), tree);
        return metadata;
    }
}
