package kamiroda.standalone.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The number of the folder's layout, so that an old program never writes into what it does not understand. */
final class DataVersion {
    static final int CURRENT = 1;

    private DataVersion() {}

    static void require(Path file) throws IOException {
        if (!Files.exists(file)) {
            var fresh = file.resolveSibling("version.new");
            Files.writeString(fresh, CURRENT + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        var found = Files.readString(file).strip();
        if (!found.equals(String.valueOf(CURRENT))) {
            throw new StartFailure("The data folder " + file.getParent() + " has layout version " + found + " and this Kamiroda knows version "
                + CURRENT + ": start the newer Kamiroda, or choose another folder with --kamiroda.data=DIR.");
        }
    }
}
