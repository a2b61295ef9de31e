package kamiroda.standalone.start;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.data.OperatorAccess;

/** Tells people where the gallery is open, and commands how to reach it until it closes. */
final class Announcement implements ApplicationListener<ApplicationEvent> {
    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        switch (event) {
            case ApplicationReadyEvent ready -> announce(ready.getApplicationContext());
            case ContextClosedEvent closed -> withdraw((ConfigurableApplicationContext) closed.getApplicationContext());
            default -> { } // neither begins nor ends it
        }
    }

    private static void announce(ConfigurableApplicationContext gallery) {
        try {
            Opening.access(gallery).leave(folder(gallery));
        } catch (IOException failed) {
            throw folder(gallery).unusable(failed);
        }
        System.out.println("Kamiroda is open at " + Address.shown(gallery));
    }

    private static void withdraw(ConfigurableApplicationContext gallery) {
        try {
            OperatorAccess.withdraw(folder(gallery));
        } catch (IOException failed) {
            throw folder(gallery).unusable(failed);
        }
    }

    private static DataFolder folder(ConfigurableApplicationContext gallery) {
        return new DataFolder(Path.of(gallery.getEnvironment().getRequiredProperty("kamiroda.data")));
    }
}
