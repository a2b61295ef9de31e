package kamiroda.standalone.start;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

import kamiroda.standalone.data.StartFailure;

/** Tells the person at the console in one sentence why the gallery did not open; the log keeps the whole story. */
final class SentenceReporter implements SpringBootExceptionReporter {
    private final @Nullable ConfigurableApplicationContext context;

    SentenceReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        System.err.println(sentence(failure));
        if (context != null) { // else it failed before there was a log
            LoggerFactory.getLogger(SentenceReporter.class).info("Kamiroda could not start", failure);
        }
        return true;
    }

    private String sentence(Throwable failure) {
        var known = causes(failure).flatMap(SentenceReporter::known).findFirst();
        return known.orElseGet(() -> {
            var root = causes(failure).reduce(failure, (_, deeper) -> deeper);
            return "Kamiroda could not start: " + root.getClass().getSimpleName() + ": " + root.getMessage() + where();
        });
    }

    private String where() {
        return context == null ? "" : " (the log has more: " + context.getEnvironment().getProperty("logging.file.name") + ")";
    }

    private static String reason(BindException wrong) {
        var property = wrong.getProperty();
        return property == null ? String.valueOf(wrong.getMessage()) : "\"" + property.getValue() + "\" for " + property.getName();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Stream<String> known(Throwable cause) {
        return switch (cause) {
            case StartFailure told -> Stream.of(String.valueOf(told.getMessage()));
            case PortInUseException taken -> Stream.of(Address.inUse(taken.getPort()).getMessage()).map(String::valueOf);
            case BindException wrong -> Stream.of("The setting " + wrong.getName() + " has a value that cannot be used: " + reason(wrong) + ".");
            default -> Stream.empty();
        };
    }
}
