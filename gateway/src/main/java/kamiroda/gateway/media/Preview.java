package kamiroda.gateway.media;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;

import kamiroda.gateway.image.ImageFormat;
import kamiroda.gateway.image.WebpEncoder;

/**
 * A scaled copy of a picture, for lists: lossy, and still.
 *
 * @param step the width that its address names, one of a few
 * @param size what it has; less than the step where the picture itself is narrower, or too high for WebP
 */
public record Preview(int step, Dimension size) {
    private static final List<Integer> STEPS = List.of(320, 640, 1280);

    /** The copies of a picture of this size as shown, narrowest first: at least one, none wider than the picture. */
    public static List<Preview> of(Dimension shown) {
        List<Preview> previews = new ArrayList<>();
        for (int step : STEPS) {
            Dimension size = WebpEncoder.fitting(shown, step);
            if (previews.isEmpty() || step <= shown.width && size.width > previews.getLast().size.width) {
                previews.add(new Preview(step, size));
            }
        }
        return previews;
    }

    /** Where it is served, after the gallery's own address. */
    public String path(String filename) {
        return "public/preview/" + step + "/" + ImageFormat.webpName(filename);
    }

    String name(String filename) {
        return name(filename, step);
    }

    static String name(String filename, int step) {
        return ImageFormat.webpName(filename).replace(".webp", "-" + step + ".webp");
    }

    /** The names of all copies that any picture of this name could have. */
    static List<String> names(String filename) {
        return STEPS.stream().map(step -> name(filename, step)).toList();
    }
}
