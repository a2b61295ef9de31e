package kamiroda.gateway.image;

import static kamiroda.gateway.image.SampleBytes.stripedPng;
import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.SampleBytes.withExifChunk;
import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.cmykJpeg;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static kamiroda.gateway.image.Samples.interlacedPng;
import static kamiroda.gateway.image.Samples.noise;
import static kamiroda.gateway.image.Samples.quarters;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebpEncoderTest {
    @TempDir static Path tools;
    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY})
    void a_png_loses_nothing_not_even_under_full_transparency(int type) throws Exception {
        BufferedImage noise = noise(123, 77, type);
        assertThat(pixels(encoded(noise, "png"))).isEqualTo(pixels(noise));
        assertThat(pixels(interlacedPng(noise))).isEqualTo(pixels(noise));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_picture_is_turned_upright(int orientation) throws Exception {
        String[] leftTopToRightBottom = {"", "RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"};
        int[] pixels = pixels(withExifChunk(encoded(quarters(40, 20), "png"), orientation));
        int width = pixels[0];
        int height = pixels[1];
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int at = 2 + (i / 2 * height / 2 + 3) * width + i % 2 * width / 2 + 3;
            seen.append(switch (pixels[at]) { case 0xffff0000 -> 'R'; case 0xff00ff00 -> 'G'; case 0xff0000ff -> 'B'; default -> 'W'; });
        }
        assertThat(seen).hasToString(leftTopToRightBottom[orientation]);
        assertThat(width).isEqualTo(orientation < 5 ? 40 : 20);
    }

    @Test
    void nothing_is_told_but_the_picture() throws Exception {
        byte[] photo = withExif(encoded(drawing(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), 1);
        assertThat(Webp.of(Files.readAllBytes(webp(photo))).chunks()).containsExactly("VP8L");
        byte[] turned = withExif(encoded(drawing(300, 200, BufferedImage.TYPE_INT_RGB), "jpeg"), 6);
        assertThat(Webp.of(Files.readAllBytes(webp(turned))).chunks()).containsExactly("VP8L");
    }

    @Test
    void an_animated_gif_stays_animated() throws Exception {
        Webp webp = Webp.of(Files.readAllBytes(webp(animatedGif(200, 100, 6, 7))));
        assertThat(webp.frameMillis()).containsExactly(70, 80, 90, 100, 110, 120);
        assertThat(webp.loops()).isZero();
        assertThat(Collections.frequency(webp.chunks(), "ANMF")).isEqualTo(6);
    }

    @Test
    void a_still_gif_stays_still() throws Exception {
        assertThat(pixels(encoded(quarters(40, 20), "gif"))).isEqualTo(pixels(quarters(40, 20)));
    }

    @Test
    void sides_too_long_for_webp_are_scaled_to_fit() throws Exception {
        assertThat(Arrays.copyOf(pixels(stripedPng(20_000, 100, 100)), 2)).containsExactly(16_383, 82);
        assertThat(Webp.of(Files.readAllBytes(webp(animatedGif(20_000, 60, 2, 7)))).frameMillis()).containsExactly(70, 80);
    }

    @Test
    void cmyk_becomes_what_it_looks_like() throws Exception {
        int[] pixels = pixels(cmykJpeg(30, 20));
        assertThat(pixels).startsWith(30, 20);
        assertThat(new Color(pixels[100], true)).matches(cyan -> cyan.getRed() < 60 && cyan.getGreen() > 130 && cyan.getBlue() > 200 && cyan.getAlpha() == 255);
    }

    @Test
    void a_preview_looks_like_the_picture_and_stays_see_through() throws Exception {
        int[] photo = preview(withExif(encoded(quarters(400, 200), "jpeg"), 6), 50, 100);
        assertThat(photo).startsWith(50, 100);
        assertThat(new Color(photo[2 + 20 * 50 + 40])).as("turned").matches(color -> color.getRed() > 230 && color.getGreen() < 30);
        int[] drawing = preview(encoded(drawing(400, 400, BufferedImage.TYPE_INT_ARGB), "png"), 100, 100);
        assertThat(drawing[2] >>> 24).isGreaterThan(245);
        assertThat(drawing[1 + 100 * 100] >>> 24).isLessThan(10);
        assertThat(preview(cmykJpeg(300, 200), 150, 100)).startsWith(150, 100);
        assertThat(preview(stripedPng(20_000, 100, 100), 1280, 6)).startsWith(1280, 6);
    }

    @Test
    void an_animations_first_frame_is_its_preview() throws Exception {
        byte[] gif = animatedGif(600, 300, 6, 7);
        int[] pixels = preview(gif, 60, 30);
        assertThat(pixels).startsWith(60, 30);
        assertThat(new Color(pixels[2 + 60 * 5 + 5])).matches(red -> red.getRed() > 230 && red.getGreen() < 40);
        assertThat(pixels[2 + 60 * 5 + 25] >>> 24).isLessThan(20);
        assertThat(Webp.of(Files.readAllBytes(directory.resolve("preview.webp"))).chunks()).doesNotContain("ANMF");
    }

    @Test
    void a_copy_is_as_wide_as_asked_unless_it_were_larger_than_the_picture_or_too_high() {
        assertThat(WebpEncoder.fitting(new Dimension(4000, 3000), 320)).isEqualTo(new Dimension(320, 240));
        assertThat(WebpEncoder.fitting(new Dimension(20, 10), 320)).isEqualTo(new Dimension(20, 10));
        assertThat(WebpEncoder.fitting(new Dimension(1000, 65_000), 640)).isEqualTo(new Dimension(252, 16_383));
    }

    private int[] preview(byte[] original, int width, int height) throws Exception {
        Path file = Files.write(directory.resolve("original"), original);
        Path target = directory.resolve("preview.webp");
        new WebpEncoder(tools).preview("files.0", ImageHeader.of("files.0", file, 100_000_000), file, new Dimension(width, height), target);
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file) && !path.equals(target));
        return Webp.pixels(target, tools);
    }

    private int[] pixels(byte[] original) throws Exception {
        return Webp.pixels(webp(original), tools);
    }

    private static int[] pixels(BufferedImage image) {
        int[] argb = new int[2 + image.getWidth() * image.getHeight()];
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), argb, 2, image.getWidth());
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) { // getRGB would take it for linear light
            for (int i = 2; i < argb.length; i++) {
                argb[i] = 0xff000000 | 0x010101 * image.getRaster().getSample((i - 2) % image.getWidth(), (i - 2) / image.getWidth(), 0);
            }
        }
        argb[0] = image.getWidth();
        argb[1] = image.getHeight();
        return argb;
    }

    private Path webp(byte[] original) throws IOException {
        Path file = Files.write(directory.resolve("original"), original);
        Path target = directory.resolve("target.webp");
        new WebpEncoder(tools).encode("files.0", ImageHeader.of("files.0", file, 100_000_000), file, target);
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file) && !path.equals(target));
        return target;
    }
}
