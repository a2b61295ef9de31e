package kamiroda.standalone.start;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import kamiroda.standalone.data.DataFolder;
import kamiroda.standalone.data.OperatorAccess;

/** Tells commands how to reach the gallery until it closes, and people where it is open. */
final class Announcement implements ApplicationListener<ApplicationEvent> {
    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        switch (event) {
            case ApplicationStartedEvent started -> leave(started.getApplicationContext());
            case ApplicationReadyEvent ready -> System.out.println("Kamiroda is open at " + Address.shown(ready.getApplicationContext()));
            case ContextClosedEvent closed -> withdraw((ConfigurableApplicationContext) closed.getApplicationContext());
            default -> { } // neither begins nor ends it
        }
    }

    private static void leave(ConfigurableApplicationContext gallery) {
        try {
            Opening.access(gallery).leave(folder(gallery));
        } catch (IOException failed) {
            throw folder(gallery).unusable(failed);
        }
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
