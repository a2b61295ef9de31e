package kamiroda.shared.kernel;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.LoginEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.number.NumberEvent;
import kamiroda.shared.rebuild.ViewEvent;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagNameEvent;

/** The names events are stored by: their own, without package, so that a class may move house and keep its history. */
public final class StoredTypes {
    private static final Map<String, Class<?>> BY_NAME = Stream.of(
                    AccountEvent.class,
                    LoginEvent.class,
                    ArtworkEvent.class,
                    CommentEvent.class,
                    LikeEvent.class,
                    NumberEvent.class,
                    TagEvent.class,
                    TagNameEvent.class,
                    ViewEvent.class)
            .flatMap(StoredTypes::types)
            .collect(toUnmodifiableMap(Class::getSimpleName, type -> type));

    private StoredTypes() {}

    /** A family's events, those of families within it too. */
    private static Stream<Class<?>> types(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()).flatMap(StoredTypes::types) : Stream.of(family);
    }

    public static Map<String, Class<?>> all() {
        return BY_NAME;
    }

    public static @Nullable Class<?> byName(String name) {
        return BY_NAME.get(name);
    }

    /** The name of an event's type; absent for a class that is no event. */
    public static @Nullable String nameOf(Class<?> type) {
        return BY_NAME.get(type.getSimpleName()) == type ? type.getSimpleName() : null;
    }
}
