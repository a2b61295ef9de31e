package kamiroda.gateway.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A WebP file taken apart: its chunks by the format's rules, its pixels by libwebp's decoder. */
public record Webp(List<String> chunks, List<Integer> frameMillis, int loops) {
    public static Webp of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(12);
        List<String> chunks = new ArrayList<>();
        List<Integer> millis = new ArrayList<>();
        int loops = -1;
        while (in.hasRemaining()) {
            byte[] name = new byte[4];
            in.get(name);
            int length = in.getInt();
            chunks.add(new String(name, ISO_8859_1));
            switch (chunks.getLast()) {
                case "ANMF" -> millis.add(in.getInt(in.position() + 12) & 0xffffff);
                case "ANIM" -> loops = in.getShort(in.position() + 4);
                default -> {}
            }
            in.position(in.position() + length + length % 2);
        }
        return new Webp(chunks, millis, loops);
    }

    /** Width, height and one ARGB value a pixel. */
    public static int[] pixels(Path webp, Path tools) throws IOException, InterruptedException {
        Path pam = Files.createTempFile(tools, "", ".pam");
        String dwebp = new WebpTools(tools).program("dwebp");
        new ProcessBuilder(dwebp, "-quiet", webp.toString(), "-pam", "-o", pam.toString()).inheritIO().start().waitFor();
        byte[] bytes = Files.readAllBytes(pam);
        String[] header = new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1).split("\\s+");
        ByteBuffer rgba = ByteBuffer.wrap(bytes);
        int width = Integer.parseInt(header[2]);
        int height = Integer.parseInt(header[4]);
        rgba.position(bytes.length - width * height * 4);
        int[] pixels = new int[2 + width * height];
        pixels[0] = width;
        pixels[1] = height;
        for (int i = 2; i < pixels.length; i++) {
            pixels[i] = Integer.rotateRight(rgba.getInt(), 8);
        }
        return pixels;
    }
}
