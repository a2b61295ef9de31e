package kamiroda.gateway.image;

import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import net.coobird.thumbnailator.Thumbnails;

/** An animated GIF on its way to a smaller size: frames are drawn one on another as a browser does, then scaled whole. */
final class AnimatedGif {
    private final OpenImage image;
    private final ImageHeader header;
    private final Dimension size;
    private final int step;
    private BufferedImage canvas;

    AnimatedGif(OpenImage image, ImageHeader header, Dimension size) {
        this.image = image;
        this.header = header;
        this.size = size;
        this.step = Thumbnailer.step(header.pixels());
        this.canvas = new BufferedImage(steps(header.stored().width), steps(header.stored().height), BufferedImage.TYPE_INT_ARGB);
    }

    void write(Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < header.frames(); frame++) {
                write(frame, writer);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private void write(int frame, ImageWriter writer) throws IOException {
        GifMetadata metadata = GifMetadata.of(image, frame);
        Rectangle area = metadata.area().intersection(new Rectangle(header.stored()));
        Rectangle drawn = stepped(area);
        BufferedImage before = metadata.disposal().equals("restoreToPrevious") ? copy(canvas) : canvas;
        draw(frame, metadata.area(), area, drawn);
        BufferedImage scaled = Thumbnails.of(canvas).forceSize(size.width, size.height).imageType(BufferedImage.TYPE_INT_ARGB).asBufferedImage();
        writer.writeToSequence(new IIOImage(scaled, null, whole(writer, scaled, metadata.hundredths(), frame == 0)), null);
        if (metadata.disposal().equals("restoreToBackgroundColor")) {
            clear(drawn);
        }
        canvas = before;
    }

    private void draw(int frame, Rectangle whole, Rectangle area, Rectangle drawn) {
        if (!drawn.isEmpty()) {
            Rectangle region = new Rectangle(area.x - whole.x, area.y - whole.y, area.width, area.height);
            BufferedImage pixels = image.pixels(frame, region, step, drawn.x * step - area.x, drawn.y * step - area.y);
            Graphics2D graphics = canvas.createGraphics();
            graphics.drawImage(pixels, drawn.x, drawn.y, null);
            graphics.dispose();
        }
    }

    private void clear(Rectangle drawn) {
        Graphics2D graphics = canvas.createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fill(drawn);
        graphics.dispose();
    }

    /** Each scaled frame stands for itself and is wiped away by the next. */
    private IIOMetadata whole(ImageWriter writer, BufferedImage scaled, int hundredths, boolean first) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(scaled), null);
        IIOMetadataNode tree = GifMetadata.tree(metadata);
        IIOMetadataNode control = GifMetadata.node(tree, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "restoreToBackgroundColor");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        IIOMetadataNode applications = GifMetadata.applications(image);
        if (first && applications.hasChildNodes()) {
            tree.appendChild(applications);
        }
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), tree);
        return metadata;
    }

    /** The canvas's part of an area: those columns and rows that are multiples of the step. */
    private Rectangle stepped(Rectangle area) {
        int left = steps(area.x);
        int top = steps(area.y);
        return new Rectangle(left, top, steps(area.x + area.width) - left, steps(area.y + area.height) - top);
    }

    private int steps(int pixels) {
        return Math.ceilDiv(pixels, step);
    }

    private static BufferedImage copy(BufferedImage canvas) {
        return new BufferedImage(canvas.getColorModel(), canvas.copyData(null), false, null);
    }
}
