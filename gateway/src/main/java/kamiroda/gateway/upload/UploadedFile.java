package kamiroda.gateway.upload;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/**
 * A file that came with a request.
 *
 * @param name of its part, for errors
 * @param content on disk, gone when the request is answered
 */
public record UploadedFile(String name, Path content) {
    /** Lets a file pass through the mapping of inputs as it is. */
    public static Module module() {
        return new SimpleModule()
                .addSerializer(UploadedFile.class, new StdSerializer<>(UploadedFile.class) {
                    @Override
                    public void serialize(UploadedFile file, JsonGenerator generator, SerializerProvider provider) throws IOException {
                        generator.writeEmbeddedObject(file);
                    }
                })
                .addDeserializer(UploadedFile.class, new StdDeserializer<>(UploadedFile.class) {
                    @Override
                    public UploadedFile deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                        return (UploadedFile) parser.getEmbeddedObject();
                    }
                });
    }
}
