package kamiroda.standalone.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

import kamiroda.standalone.demo.Club.Work;
import kamiroda.standalone.painting.Motif;

/** Draws works into files, as members would bring them: photographs of paint as JPEG, flat colours as PNG, what moves as GIF. */
final class Studio {
    private static final float QUALITY = 0.92f;
    private static final int FRAMES = 24;
    private static final int HUNDREDTHS_OF_A_SECOND = 8;

    private Studio() {}

    /** The work's pages in order, in a folder that whoever asked deletes. */
    static List<Path> drawn(Work work, Path folder) throws IOException {
        var pages = new ArrayList<Path>();
        for (var page = 0; page < work.pages(); page++) {
            var file = Files.createTempFile(folder, "page", "");
            if (work.animated()) {
                animate(work, file);
            } else {
                write(picture(work, work.seed() + 1000L * page, 0), flat(work.motif()) ? "png" : "jpeg", file);
            }
            pages.add(file);
        }
        return pages;
    }

    private static boolean flat(Motif motif) {
        return motif == Motif.PATTERN || motif == Motif.PORTRAIT;
    }

    private static BufferedImage picture(Work work, long seed, double time) {
        return work.motif().drawn(work.width(), work.height(), work.palette(), seed, time);
    }

    private static void write(BufferedImage picture, String format, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var parameters = writer.getDefaultWriteParam();
        if (format.equals("jpeg")) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static void animate(Work work, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (var frame = 0; frame < FRAMES; frame++) {
                var picture = picture(work, work.seed(), (double) frame / FRAMES);
                writer.writeToSequence(new IIOImage(picture, null, frame(writer, picture)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** How long a frame is shown, and that the first follows the last. */
    private static IIOMetadata frame(ImageWriter writer, BufferedImage picture) throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        var control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
        control.setAttribute("delayTime", String.valueOf(HUNDREDTHS_OF_A_SECOND));
        control.setAttribute("disposalMethod", "none");
        var repeat = new IIOMetadataNode("ApplicationExtension");
        repeat.setAttribute("applicationID", "NETSCAPE");
        repeat.setAttribute("authenticationCode", "2.0");
        repeat.setUserObject(new byte[] {1, 0, 0});
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(repeat);
        root.appendChild(extensions);
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
        return metadata;
    }
}
