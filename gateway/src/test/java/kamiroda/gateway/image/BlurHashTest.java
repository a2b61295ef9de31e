package kamiroda.gateway.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.function.IntBinaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hashes are what Wolt's own encoder in C makes of the same pixels: Debian's python3-blurhash 1.1.4, four by three. */
class BlurHashTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            black,      32,   24, "L00000fQfQfQfQfQfQfQfQfQfQfQ"
            black,     186,   93, "L00000fQfQfQfQfQfQfQfQfQfQfQ"
            black,       5,  186, "L00000fQfQfQfQfQfQfQfQfQfQfQ"
            white,      32,   24, "LDTSUA_3fQ_3~qoffQoffQfQfQfQ"
            white,     186,   93, "L3TSUA-;fQ-;~qj[fQj[fQfQfQfQ"
            white,       1,    1, "L~TSUA~q~q~q~q~q~q~q~q~q~q~q"
            white,       5,  186, "L*TSUA~qfQ~qj[j[fQj[fQfQfQfQ"
            red,        32,   24, "LDTI:j]9fQ]9|co1fQo1fQfQfQfQ"
            red,       186,   93, "L3TI:j,YfQ,Y|cjtfQjtfQfQfQfQ"
            red,         1,    1, "L~TI:j|c|c|c|c|c|c|c|c|c|c|c"
            red,         5,  186, "L*TI:j|cfQ|cjtjtfQjtfQfQfQfQ"
            gradient,   32,   24, "L$HewF2swxX8l}WDjte;gJfjfQfj"
            gradient,  186,   93, "L%HV9Z2Y$5Sghpazjtf7gcfQfQfQ"
            gradient,    1,    1, "L;001jfZfZfZfZfZfZfZfZfZfZfZ"
            gradient,    5,  186, "L%IhKR7xJl={hpa4fQeXgcf%fQf%"
            checks,     32,   24, "L6LC@+^kfQ^k~CEBfQEBfQfQfQfQ"
            checks,      1,    1, "L~1C[0kJkJkJkJkJkJkJkJkJkJkJ"
            checks,      5,  186, "LVLC@+~Cj?~Ca~a#j?fRWXWXj?a|"
            mix,        32,   24, "LlHndL0$VGw0R%Sdw]OBS0sSSLo2"
            mix,       186,   93, "L7HU@FbIadY?msnQS{nPX2FZWUE#"
            mix,         5,  186, "LXG*Hg=sf0=^HeRSW;VxKuX4jtX7"
            """)
    void a_hash_is_what_others_make_of_the_same_picture(String picture, int width, int height, String hash) {
        assertThat(BlurHash.of(drawn(width, height, BufferedImage.TYPE_INT_RGB, pixels(picture, width, height)))).isEqualTo(hash);
    }

    @Test
    void what_is_transparent_is_white_as_paper() {
        BufferedImage nothing = drawn(32, 24, BufferedImage.TYPE_INT_ARGB, (_, _) -> 0x000000ff);
        BufferedImage white = drawn(32, 24, BufferedImage.TYPE_INT_RGB, (_, _) -> 0xffffff);

        assertThat(BlurHash.of(nothing)).isEqualTo(BlurHash.of(white));
    }

    private static IntBinaryOperator pixels(String picture, int width, int height) {
        return switch (picture) {
            case "black" -> (_, _) -> 0;
            case "white" -> (_, _) -> 0xffffff;
            case "red" -> (_, _) -> 0xff0000;
            case "gradient" -> (x, y) -> rgb(x * 255 / Math.max(1, width - 1), y * 255 / Math.max(1, height - 1), 128);
            case "checks" -> (x, y) -> ((x >> 2) + (y >> 2)) % 2 == 1 ? rgb(250, 200, 10) : rgb(10, 20, 200);
            default -> (x, y) -> rgb((x * 7 + y * 3) % 256, (x * x + y) % 256, x * y * 5 % 256);
        };
    }

    private static int rgb(int red, int green, int blue) {
        return red << 16 | green << 8 | blue;
    }

    private static BufferedImage drawn(int width, int height, int type, IntBinaryOperator pixels) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.applyAsInt(x, y));
            }
        }
        return image;
    }
}
