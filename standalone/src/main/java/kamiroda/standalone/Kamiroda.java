package kamiroda.standalone;

import kamiroda.standalone.launcher.Relaunch;

/**
 * Opens the gallery: the entry point of the jar and of {@code mvn spring-boot:run}. An older {@code java} gets as far as
 * here and hands over to a JDK that can run the rest, so this class and its launcher are compiled for Java 17.
 */
public final class Kamiroda {
    private static final int JAVA = 25;

    private Kamiroda() {}

    public static void main(String[] args) throws Exception {
        if (Runtime.version().feature() < JAVA) {
            System.exit(Relaunch.on(JAVA, args));
        }
        Class.forName("kamiroda.standalone.StandaloneApplication").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
