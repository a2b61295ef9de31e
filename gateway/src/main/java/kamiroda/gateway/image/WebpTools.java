package kamiroda.gateway.image;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** libwebp's programs as scrimage-webp carries them for each platform, unpacked when first needed. */
record WebpTools(Path directory) {
    private static final String VERSION = "libwebp-1.4.0";

    /** The path of a program that can be run. */
    String program(String name) throws IOException {
        Path program = directory.resolve(VERSION + "-" + name).toAbsolutePath();
        if (!Files.exists(program)) {
            unpack(name, program);
        }
        if (!Files.isExecutable(program)) {
            throw new IOException(program + " may not run there; set kamiroda.media.tools to a directory that allows programs");
        }
        return program.toString();
    }

    private void unpack(String name, Path program) throws IOException {
        String source = "/dist_webp_binaries/" + VERSION + "-" + platform() + "/bin/" + name + (platform().startsWith("windows") ? ".exe" : "");
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, name, ".tmp");
        try (InputStream binary = WebpTools.class.getResourceAsStream(source)) {
            if (binary == null) {
                throw new FileNotFoundException("No " + name + " for this platform: " + source);
            }
            Files.copy(binary, draft, StandardCopyOption.REPLACE_EXISTING);
            draft.toFile().setExecutable(true);
            Files.move(draft, program, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").matches("aarch64|arm64");
        return os.startsWith("windows") ? "windows-x64"
                : os.startsWith("mac") ? "mac-" + (arm ? "arm64" : "x86-64")
                : "linux-" + (arm ? "aarch64" : "x86-64");
    }
}
