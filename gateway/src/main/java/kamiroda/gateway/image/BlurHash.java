package kamiroda.gateway.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/**
 * A picture in 28 letters, to be shown until it has loaded: the first waves of its cosine transform, four across and three down, in
 * <a href="https://github.com/woltapp/blurhash/blob/master/Algorithm.md">Wolt's BlurHash format</a>. It has no transparency; what is
 * transparent is white as paper.
 */
public final class BlurHash {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    private static final int ACROSS = 4;
    private static final int DOWN = 3;
    /** Light, from 0 to 1, of each of sRGB's 256 shades. */
    private static final double[] LIGHT = IntStream.range(0, 256).mapToDouble(shade -> light(shade / 255.0)).toArray();

    private final double[][] waves = new double[ACROSS * DOWN][3];

    private BlurHash(BufferedImage image) {
        double[][] across = cosines(ACROSS, image.getWidth());
        double[][] down = cosines(DOWN, image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                double[] light = {light(argb, 16), light(argb, 8), light(argb, 0)};
                for (int wave = 0; wave < waves.length; wave++) {
                    add(light, across[wave % ACROSS][x] * down[wave / ACROSS][y], waves[wave]);
                }
            }
        }
        double pixels = (double) image.getWidth() * image.getHeight();
        for (int wave = 0; wave < waves.length; wave++) {
            double[] mean = waves[wave];
            waves[wave] = new double[3];
            add(mean, (wave == 0 ? 1 : 2) / pixels, waves[wave]);
        }
    }

    /** The hash of a thumbnail; nothing if it cannot be read, for which no picture should be refused. */
    public static String of(Path thumbnail) {
        try {
            return of(ImageIO.read(thumbnail.toFile()));
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }

    /** The hash of a small picture; a large one takes long and looks no better. */
    static String of(BufferedImage image) {
        return new BlurHash(image).encoded();
    }

    private String encoded() {
        double most = Arrays.stream(waves).skip(1).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElseThrow();
        int scale = Math.clamp((int) Math.floor(most * 166 - 0.5), 0, 82);
        StringBuilder hash = new StringBuilder();
        append(hash, ACROSS - 1 + (DOWN - 1) * 9, 1);
        append(hash, scale, 1);
        append(hash, shade(waves[0][0]) << 16 | shade(waves[0][1]) << 8 | shade(waves[0][2]), 4);
        for (int wave = 1; wave < waves.length; wave++) {
            double[] strength = waves[wave];
            double full = (scale + 1) / 166.0;
            append(hash, (step(strength[0] / full) * 19 + step(strength[1] / full)) * 19 + step(strength[2] / full), 2);
        }
        return hash.toString();
    }

    private static double[][] cosines(int waves, int length) {
        return IntStream.range(0, waves)
                .mapToObj(wave -> IntStream.range(0, length).mapToDouble(at -> Math.cos(Math.PI * wave * at / length)).toArray())
                .toArray(double[][]::new);
    }

    private static void add(double[] light, double weight, double[] sum) {
        for (int colour = 0; colour < 3; colour++) {
            sum[colour] += weight * light[colour];
        }
    }

    private static double light(int argb, int shift) {
        double opacity = (argb >>> 24) / 255.0;
        return opacity * LIGHT[argb >> shift & 0xff] + 1 - opacity;
    }

    private static double light(double shade) {
        return shade <= 0.04045 ? shade / 12.92 : Math.pow((shade + 0.055) / 1.055, 2.4);
    }

    private static int shade(double light) {
        double clamped = Math.clamp(light, 0, 1);
        return (int) (255 * (clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055) + 0.5);
    }

    /** One of 19 steps from darkest to lightest, finer near none. */
    private static int step(double strength) {
        return Math.clamp((int) Math.floor(Math.signum(strength) * Math.sqrt(Math.abs(strength)) * 9 + 9.5), 0, 18);
    }

    private static void append(StringBuilder hash, int value, int digits) {
        for (int power = (int) Math.pow(DIGITS.length(), digits - 1); power > 0; power /= DIGITS.length()) {
            hash.append(DIGITS.charAt(value / power % DIGITS.length()));
        }
    }
}
