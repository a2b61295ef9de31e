package kamiroda.gateway.image;

import java.awt.Dimension;
import java.awt.Rectangle;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** What the bytes around a GIF's frames say: the screen they are drawn on and how long each stays. */
record GifMetadata(Rectangle area, String disposal, int hundredths) {
    static Dimension screen(OpenImage image) {
        return image.read(reader -> {
            IIOMetadataNode screen = node(tree(reader.getStreamMetadata()), "LogicalScreenDescriptor");
            // browsers widen a screen that is smaller than its first frame
            Rectangle first = area(node(tree(reader.getImageMetadata(0)), "ImageDescriptor"));
            return new Dimension(
                    Math.max(number(screen, "logicalScreenWidth"), first.x + first.width),
                    Math.max(number(screen, "logicalScreenHeight"), first.y + first.height));
        });
    }

    static GifMetadata of(OpenImage image, int frame) {
        return image.read(reader -> {
            IIOMetadataNode tree = tree(reader.getImageMetadata(frame));
            IIOMetadataNode control = node(tree, "GraphicControlExtension");
            return new GifMetadata(area(node(tree, "ImageDescriptor")), control.getAttribute("disposalMethod"), control.hasAttribute("delayTime") ? number(control, "delayTime") : 0);
        });
    }

    /** The NETSCAPE2.0 block that says how often to play, or nothing for once. */
    static IIOMetadataNode applications(OpenImage image) {
        return image.read(reader -> node(tree(reader.getImageMetadata(0)), "ApplicationExtensions"));
    }

    static IIOMetadataNode tree(IIOMetadata metadata) {
        return (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
    }

    /** The node of this name; an empty one if there is none. */
    static IIOMetadataNode node(IIOMetadataNode tree, String name) {
        return tree.getElementsByTagName(name).item(0) instanceof IIOMetadataNode node ? node : new IIOMetadataNode(name);
    }

    private static Rectangle area(IIOMetadataNode descriptor) {
        return new Rectangle(
                number(descriptor, "imageLeftPosition"), number(descriptor, "imageTopPosition"),
                number(descriptor, "imageWidth"), number(descriptor, "imageHeight"));
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
