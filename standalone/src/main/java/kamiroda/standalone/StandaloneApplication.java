package kamiroda.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

import kamiroda.standalone.console.Console;
import kamiroda.standalone.launcher.Relaunch;
import kamiroda.standalone.start.LauncherWatch;
import kamiroda.standalone.start.Opening;

/** The command, query and gateway sides in one process, with the servers they need. */
@SpringBootApplication(scanBasePackages = "kamiroda")
@EnableConfigurationProperties(StandaloneProperties.class)
public class StandaloneApplication {
    public static void main(String[] args) {
        LauncherWatch.over(System.getProperty(Relaunch.LAUNCHER));
        if (Console.isMeant(args)) {
            System.exit(new Console(StandaloneApplication.class, System.out, System.err, isTerminal()).run(args));
        }
        try {
            new Opening().run(StandaloneApplication.class, args);
        } catch (RuntimeException told) { // by SentenceReporter
            System.exit(1);
        }
    }

    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
