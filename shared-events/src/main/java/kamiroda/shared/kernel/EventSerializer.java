package kamiroda.shared.kernel;

import java.util.Objects;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Writes events as JSON under their stored names; every other message under its class name. */
public class EventSerializer extends JacksonSerializer {
    public EventSerializer() {
        super(JacksonSerializer.builder().objectMapper(mapper()).revisionResolver(new AnnotationRevisionResolver()));
    }

    /** Instants as ISO text; a field that this version does not know is no fault. */
    public static ObjectMapper mapper() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(Class type) {
        String name = StoredTypes.nameOf((Class<?>) type);
        return name == null ? super.typeForClass(type) : new SimpleSerializedType(name, super.typeForClass(type).getRevision());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public Class classForType(SerializedType type) {
        return Objects.requireNonNullElseGet(StoredTypes.byName(type.getName()), () -> super.classForType(type));
    }
}
