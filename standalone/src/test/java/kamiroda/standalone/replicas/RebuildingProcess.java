package kamiroda.standalone.replicas;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kamiroda.shared.rebuild.ViewOrder;

/** A gallery in a JVM of its own that rebuilds a view and waits to be killed. */
final class RebuildingProcess {
    private RebuildingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        var gallery = Replica.opened(Arrays.copyOfRange(args, 1, args.length));
        new Admin(gallery).order(args[0], ViewOrder.REBUILD, 0).join();
        Thread.currentThread().join();
    }

    static Process rebuilding(Path data, String view, String... servers) throws IOException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-cp",
            System.getProperty("java.class.path"), RebuildingProcess.class.getName(), view));
        command.addAll(List.of(Replica.arguments(data, servers)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
