package kamiroda.gateway.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kamiroda.shared.kernel.Refusal.UNSUPPORTED_IMAGE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The formats a picture may have, told by the first bytes of a file and never by its name. */
public enum ImageFormat {
    PNG("png", "\\x89PNG\\r\\n\\x1a\\n"),
    JPEG("jpeg", "\\xff\\xd8\\xff"),
    GIF("gif", "GIF8[79]a");

    private static final int HEAD = 512;
    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    /** What a refused file may be, for its uploader's information. */
    private static final Map<String, Pattern> OTHERS = others();

    private final String extension;
    private final Pattern head;
    private final Pattern name;

    ImageFormat(String extension, String head) {
        this.extension = extension;
        this.head = startingWith(head);
        this.name = Pattern.compile(UUID_PATTERN + "\\." + extension);
    }

    /** The format of a file's content; anything but the three is refused by its name in people's mouths. */
    public static ImageFormat of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), ISO_8859_1);
            return Arrays.stream(values())
                    .filter(format -> format.head.matcher(head).lookingAt())
                    .findFirst()
                    .orElseThrow(() -> UNSUPPORTED_IMAGE.because(otherName(head)));
        }
    }

    /** The format that a stored original's name says, or nothing if no original can have this name. */
    public static Optional<ImageFormat> ofName(String filename) {
        return Arrays.stream(values()).filter(format -> format.name.matcher(filename).matches()).findFirst();
    }

    /** The name that an original's WebP goes by. */
    public static String webpName(String filename) {
        return filename.substring(0, filename.lastIndexOf('.')) + ".webp";
    }

    /** The file name extension, which is also ImageIO's name of the format. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return "image/" + extension;
    }

    /** A name for a new original; nobody can guess it. */
    public String newName() {
        return UUID.randomUUID() + "." + extension;
    }

    private static String otherName(String head) {
        return head.isEmpty() ? "0バイトの" : OTHERS.entrySet().stream()
                .filter(other -> other.getValue().matcher(head).lookingAt())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("不明な");
    }

    private static Map<String, Pattern> others() {
        var others = new LinkedHashMap<String, Pattern>(); // the first that fits names it
        others.put("WEBP", startingWith("RIFF.{4}WEBP"));
        others.put("AVIF", startingWith(".{4}ftypavi[fs]"));
        others.put("HEIC", startingWith(".{4}ftyp(hei|hev|mif1|msf1)"));
        others.put("MP4", startingWith(".{4}ftyp"));
        others.put("BMP", startingWith("BM"));
        others.put("TIFF", startingWith("II\\*\\x00|MM\\x00\\*"));
        others.put("PSD", startingWith("8BPS"));
        others.put("CLIP", startingWith("CSFCHUNK"));
        others.put("JPEG XL", startingWith("\\xff\\x0a|\\x00{3}\\x0cJXL "));
        others.put("JPEG 2000", startingWith("\\xff\\x4f\\xff\\x51|\\x00{3}\\x0cjP"));
        others.put("WebM", startingWith("\\x1aE\\xdf\\xa3"));
        others.put("ICO", startingWith("\\x00\\x00\\x01\\x00"));
        others.put("PDF", startingWith("%PDF"));
        others.put("ZIP", startingWith("PK\\x03\\x04"));
        others.put("SVG", startingWith("[^<]*(<[?!].*)?<svg"));
        others.put("HTML", startingWith("\\s*(?i:<!doctype html|<html)"));
        return others;
    }

    private static Pattern startingWith(String head) {
        return Pattern.compile(head, Pattern.DOTALL);
    }
}
