package kamiroda.gateway.image;

import static kamiroda.gateway.image.SampleBytes.stripedPng;
import static kamiroda.gateway.image.SampleBytes.withExif;
import static kamiroda.gateway.image.SampleBytes.withExifChunk;
import static kamiroda.gateway.image.Samples.animatedGif;
import static kamiroda.gateway.image.Samples.drawing;
import static kamiroda.gateway.image.Samples.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeaderTest {
    private static final long MAX_PIXELS = 100_000_000;

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpeg, JPEG", "gif, GIF"})
    void content_says_the_format(String written, ImageFormat format) throws IOException {
        ImageHeader header = header(encoded(drawing(30, 20, BufferedImage.TYPE_INT_RGB), written));
        assertThat(header.format()).isEqualTo(format);
        assertThat(header.shown()).isEqualTo(new Dimension(30, 20));
        assertThat(header.isAnimated()).isFalse();
    }

    @Test
    void an_animated_gif_says_its_frames() throws IOException {
        assertThat(header(animatedGif(30, 20, 7, 5)).frames()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"1, 30, 20", "3, 30, 20", "5, 20, 30", "6, 20, 30", "8, 20, 30", "9, 30, 20", "0, 30, 20"})
    void a_picture_is_as_large_as_it_is_shown(int orientation, int width, int height) throws IOException {
        BufferedImage drawing = drawing(30, 20, BufferedImage.TYPE_INT_RGB);
        Dimension shown = new Dimension(width, height);
        assertThat(header(withExif(encoded(drawing, "jpeg"), orientation)).shown()).isEqualTo(shown);
        assertThat(header(withExifChunk(encoded(drawing, "png"), orientation)).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"RIFF1234WEBPVP8L, WEBP", "BM123456, BMP", "8BPS1234, PSD", "%PDF-1.7, PDF", "CSFCHUNK12, CLIP", "'<?xml version=\"1.0\"?><svg>', SVG", "hello, 不明な", "'', 0バイトの"})
    void another_format_is_refused_by_its_name(String content, String name) {
        assertThatThrownBy(() -> header(content.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("アップロードできるのはGIF, PNG, JPEG形式の画像のみです。" + name + "形式のファイルはアップロードできません");
    }

    @Test
    void a_bomb_is_refused_before_it_is_decoded() throws IOException {
        byte[] jpeg = encoded(drawing(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg");
        byte[] gif = animatedGif(30, 20, 3, 5);
        gif[6] = gif[7] = gif[8] = gif[9] = (byte) 0xea;
        assertThatThrownBy(() -> header(stripedPng(60_000, 1, 60_000))).hasMessage("files.0: 60000×60000 pixels (at most 100000000 in all)");
        assertThatThrownBy(() -> header(stripedPng(100_000, 1, 1))).hasMessage("files.0: 100000×1 pixels (at most 65535 a side)");
        assertThatThrownBy(() -> header(declaring60000(jpeg))).hasMessage("files.0: 60000×60000 pixels (at most 100000000 in all)");
        assertThatThrownBy(() -> header(gif)).hasMessageStartingWith("files.0: 10849737132 pixels in 3 frames");
    }

    @Test
    void a_gif_of_very_many_frames_is_refused() throws IOException {
        byte[] gif = animatedGif(1000, 1000, 11, 5);
        assertThatThrownBy(() -> header(gif, 1_000_000)).hasMessage("files.0: 11000000 pixels in 11 frames (at most 10000000)");
    }

    private static byte[] declaring60000(byte[] jpeg) {
        for (int i = 0;; i++) {
            if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
                jpeg[i + 5] = jpeg[i + 7] = (byte) 0xea;
                jpeg[i + 6] = jpeg[i + 8] = (byte) 0x60;
                return jpeg;
            }
        }
    }

    private ImageHeader header(byte[] content) throws IOException {
        return header(content, MAX_PIXELS);
    }

    private ImageHeader header(byte[] content, long maxPixels) throws IOException {
        return ImageHeader.of("files.0", Files.write(directory.resolve("upload.exe"), content), maxPixels);
    }
}
