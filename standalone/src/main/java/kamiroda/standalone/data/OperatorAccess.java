package kamiroda.standalone.data;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * How commands reach the gallery that runs on a data folder. It lies there while the gallery is open, for nobody but the user who runs it.
 *
 * @param address of the gallery on this machine, with a slash at the end
 * @param key makes an admin of whoever says it
 */
public record OperatorAccess(URI address, String key) {
    /** Leaves it in the folder, whole from the first moment. */
    public void leave(DataFolder folder) throws IOException {
        var draft = Files.createTempFile(folder.tmp(), "operator", null); // readable by its owner only
        Files.write(draft, List.of(address.toString(), key));
        Files.move(draft, file(folder), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lies in the folder, if a gallery is open there. */
    public static Optional<OperatorAccess> in(DataFolder folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file(folder));
        return Optional.of(new OperatorAccess(URI.create(lines.getFirst()), lines.getLast()));
    }

    /** Takes it out of the folder. */
    public static void withdraw(DataFolder folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("operator");
    }
}
