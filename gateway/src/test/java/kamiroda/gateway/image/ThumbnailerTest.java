package kamiroda.gateway.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.cmykJpeg;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static kamiroda.gateway.image.Samples.interlacedPng;
import static kamiroda.gateway.image.Samples.noise;
import static kamiroda.gateway.image.Samples.quarters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailerTest {
    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"png, 400, 200, 186, 93", "jpeg, 200, 400, 93, 186", "gif, 1000, 1, 186, 1", "png, 20, 30, 20, 30"})
    void a_thumbnail_fits_186_in_the_same_format(String format, int width, int height, int fitWidth, int fitHeight) throws IOException {
        byte[] thumbnail = thumbnail(encoded(drawing(width, height, BufferedImage.TYPE_INT_RGB), format));
        assertThat(ImageFormat.of(Files.write(directory.resolve("t"), thumbnail)).extension()).isEqualTo(format);
        assertThat(decoded(thumbnail)).extracting(BufferedImage::getWidth, BufferedImage::getHeight).containsExactly(fitWidth, fitHeight);
    }

    @Test
    void an_animated_gif_stays_animated() throws IOException {
        Path thumbnail = Files.write(directory.resolve("t.gif"), thumbnail(animatedGif(600, 300, 6, 7)));
        ImageHeader header = ImageHeader.of("t", thumbnail, 1_000_000);
        assertThat(header.frames()).isEqualTo(6);
        assertThat(header.stored()).isEqualTo(new Dimension(186, 93));
        try (OpenImage image = new OpenImage("t", ImageFormat.GIF, thumbnail)) {
            assertThat(GifMetadata.of(image, 5).hundredths()).isEqualTo(12);
            assertThat((byte[]) ((IIOMetadataNode) GifMetadata.applications(image).getFirstChild()).getUserObject()).containsExactly(1, 0, 0);
            BufferedImage third = image.read(reader -> reader.read(2));
            assertThat(color(third, 2 * 31 + 15, 20)).isEqualTo(Color.getHSBColor(2f / 6, 1, 1));
            assertThat(third.getRGB(15, 20) >>> 24).as("the first square is wiped away").isZero();
        }
    }

    @Test
    void an_animation_larger_than_what_is_decoded_keeps_its_places() throws IOException {
        Path thumbnail = Files.write(directory.resolve("t.gif"), thumbnail(animatedGif(6000, 3000, 6, 7)));
        try (OpenImage image = new OpenImage("t", ImageFormat.GIF, thumbnail)) {
            BufferedImage third = image.read(reader -> reader.read(2));
            assertThat(color(third, 2 * 31 + 15, 20)).isEqualTo(Color.getHSBColor(2f / 6, 1, 1));
            assertThat(third.getRGB(15, 20) >>> 24).isZero();
        }
    }

    @Test
    void orientation_6_is_turned_and_nobody_learns_the_place() throws IOException {
        byte[] thumbnail = thumbnail(withExif(encoded(quarters(400, 200), "jpeg"), 6));
        BufferedImage upright = decoded(thumbnail);
        assertThat(upright.getWidth()).isEqualTo(93);
        assertThat(color(upright, 80, 20)).matches(color -> color.getRed() > 240 && color.getGreen() < 15);
        assertThat(new String(thumbnail, ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void transparency_is_kept() throws IOException {
        BufferedImage thumbnail = decoded(thumbnail(encoded(drawing(400, 400, BufferedImage.TYPE_INT_ARGB), "png")));
        assertThat(thumbnail.getRGB(0, 0) >>> 24).isGreaterThan(250);
        assertThat(thumbnail.getRGB(185, 185) >>> 24).isLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT})
    void grey_stays_as_dark_as_it_was(int depth) throws IOException {
        for (boolean alpha : new boolean[] {false, true}) {
            ColorModel grey = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_GRAY), alpha, false, alpha ? 3 : 1, depth);
            WritableRaster bands = grey.createCompatibleWritableRaster(300, 300);
            int full = depth == DataBuffer.TYPE_BYTE ? 255 : 65_535;
            int[] pixel = alpha ? new int[] {full / 5, full} : new int[] {full / 5};
            for (int i = 0; i < 90_000; i++) {
                bands.setPixel(i % 300, i / 300, pixel);
            }
            byte[] png = encoded(new BufferedImage(grey, bands, false, null), "png");
            assertThat(color(decoded(thumbnail(png)), 90, 90)).as("alpha %s", alpha).isEqualTo(new Color(51, 51, 51));
        }
    }

    @Test
    void interlaced_and_cmyk_pictures_are_read() throws IOException {
        assertThat(color(decoded(thumbnail(interlacedPng(quarters(400, 400)))), 20, 20)).isEqualTo(Color.RED);
        assertThat(decoded(thumbnail(cmykJpeg(300, 300))).getWidth()).isEqualTo(186);
    }

    @ParameterizedTest
    @CsvSource({"png, 0.9", "jpeg, 0.9", "jpeg, 0.5", "png, 0.3", "gif, 0.5"})
    void a_picture_cut_short_is_refused(String format, double rest) throws IOException {
        byte[] whole = encoded(noise(300, 300, BufferedImage.TYPE_INT_RGB), format);
        assertThatThrownBy(() -> thumbnail(Arrays.copyOf(whole, (int) (whole.length * rest))))
                .hasMessageStartingWith("The picture files.0 cannot be read: it is");
    }

    private byte[] thumbnail(byte[] original) throws IOException {
        Path file = Files.write(directory.resolve("original"), original);
        Path target = directory.resolve("thumbnail");
        new Thumbnailer().make("files.0", ImageHeader.of("files.0", file, 100_000_000), file, target);
        return Files.readAllBytes(target);
    }

    private static BufferedImage decoded(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static Color color(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }
}
