package kamiroda.shared.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.artwork.DeleteArtwork;
import kamiroda.shared.artwork.Illust;
import kamiroda.shared.artwork.IllustId;

/** The golden files are what stores hold: a change of one is a change of history. A new revision gets a file, no file goes. */
class EventsAreStoredAsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/events");

    private final EventSerializer serializer = new EventSerializer();

    static List<DomainEvent> events() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_as_its_golden_file_says(DomainEvent event) throws IOException {
        SerializedObject<String> written = serializer.serialize(event, String.class);

        assertThat(written.getType().getName()).isEqualTo(event.getClass().getSimpleName());
        assertThat(written.getType().getRevision()).isEqualTo(revision(event.getClass()));
        assertThat(written.getData()).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_golden_file_is_read_as_its_event(DomainEvent event) throws IOException {
        assertThat(read(event, golden(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_of_a_later_version_is_no_fault(DomainEvent event) throws IOException {
        String later = golden(event).replaceFirst("\\{", "{\"addedLater\":{\"by\":[1,2]},");

        assertThat(read(event, later)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_survives_being_stored_as_bytes(DomainEvent event) {
        DomainEvent read = serializer.deserialize(serializer.serialize(event, byte[].class));

        assertThat(read).isEqualTo(event);
    }

    @Test
    void pictures_of_revision_1_have_no_placeholder_and_nobody_said_what_they_show() throws IOException {
        String stored = Files.readString(GOLDEN.resolve("ArtworkPosted.1.json"), UTF_8);
        ArtworkPosted read = serializer.deserialize(new SimpleSerializedObject<>(stored, String.class, "ArtworkPosted", "1"));

        assertThat(read.illusts().getFirst())
                .isEqualTo(new Illust(new IllustId(21), "0198c2a4-8f5e-7c3a-9d41-2b6f0e5a7c10.png", "image/png", 1200, 800, 5_000_000_000L, "0f".repeat(32), "", ""));
    }

    @Test
    void every_type_has_a_revision_and_a_golden_file() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsAll(StoredTypes.all().values().stream().map(type -> fileName(type)).toList());
        }
    }

    @Test
    void every_golden_file_is_of_a_type_that_is_still_known() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString().split("\\.")[0])).allMatch(name -> StoredTypes.byName(name) != null);
        }
    }

    @Test
    void every_type_has_an_example() {
        assertThat(events().stream().map(Object::getClass).collect(toSet())).isEqualTo(Set.copyOf(StoredTypes.all().values()));
    }

    @Test
    void a_message_that_is_no_event_goes_by_its_class_name() {
        assertThat(serializer.typeForClass(DeleteArtwork.class).getName()).isEqualTo(DeleteArtwork.class.getName());
    }

    @Test
    void a_stranger_with_an_events_simple_name_is_no_event() {
        record ArtworkPosted(int number) {}

        assertThat(StoredTypes.nameOf(ArtworkPosted.class)).isNull();
    }

    private Object read(DomainEvent event, String json) {
        Class<?> type = event.getClass();
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type.getSimpleName(), revision(type)));
    }

    private static String golden(DomainEvent event) throws IOException {
        return Files.readString(GOLDEN.resolve(fileName(event.getClass())), UTF_8).strip();
    }

    private static String fileName(Class<?> type) {
        return type.getSimpleName() + "." + revision(type) + ".json";
    }

    private static String revision(Class<?> type) {
        assertThat(type).hasAnnotation(Revision.class);
        return type.getAnnotation(Revision.class).value();
    }
}
