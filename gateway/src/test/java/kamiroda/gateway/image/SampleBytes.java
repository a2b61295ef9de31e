package kamiroda.gateway.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Files put together byte by byte: what no image library writes. */
public final class SampleBytes {
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private SampleBytes() {}

    /** The JPEG with an orientation and a place on Earth. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] exif = concat("Exif\0\0".getBytes(ISO_8859_1), exif(orientation));
        byte[] segment = concat(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (exif.length + 2 >> 8), (byte) (exif.length + 2)}, exif);
        return concat(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** The PNG with the same in an eXIf chunk. */
    public static byte[] withExifChunk(byte[] png, int orientation) throws IOException {
        return concat(Arrays.copyOf(png, 33), chunk("eXIf", exif(orientation)), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] exif(int orientation) {
        byte[] ifd0 = {0, 2, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, (byte) 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0};
        byte[] gps = {0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 'N', 0, 0, 0, 0, 0, 0, 0};
        return concat(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8}, ifd0, gps);
    }

    /** A PNG of real pixels that was never wholly in memory unpacked: stripes of three bytes a pixel. */
    public static byte[] stripedPng(int width, int height, int declaredHeight) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(declaredHeight);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + 3 * width];
            for (int y = 0; y < height; y++) {
                Arrays.fill(row, 1, row.length, (byte) (y / 7));
                deflater.write(row);
            }
        }
        return concat(PNG_HEAD, chunk("IHDR", header.toByteArray()), chunk("IDAT", packed.toByteArray()), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(ISO_8859_1));
        checksum.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) checksum.getValue());
        return bytes.toByteArray();
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
