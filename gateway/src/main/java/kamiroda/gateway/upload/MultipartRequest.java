package kamiroda.gateway.upload;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Part;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

import kamiroda.shared.kernel.Text;

/** A request of the GraphQL multipart request specification; its parts may come in any order. */
record MultipartRequest(SerializableGraphQlRequest request) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> MAP = new TypeReference<>() {};

    /** Reads {@code operations} and {@code map}, and puts each file where the map says. */
    static MultipartRequest of(Collection<Part> parts, Path directory) throws IOException {
        Map<String, Part> named = new LinkedHashMap<>();
        for (Part part : parts) {
            BAD_USER_INPUT.unless(named.put(part.getName(), part) == null, "part", Text.shown(part.getName()), "each part once");
        }
        Map<String, Object> operations = read("operations", named, new TypeReference<>() {});
        Map<String, List<String>> map = read("map", named, MAP);
        Variables variables = new Variables(operations);
        for (Map.Entry<String, List<String>> entry : map.entrySet()) {
            Part part = named.get(entry.getKey());
            BAD_USER_INPUT.unless(part != null, "map", Text.shown(entry.getKey()), "the name of a part of this request");
            UploadedFile file = new UploadedFile(entry.getKey(), stored(part, directory));
            entry.getValue().forEach(target -> variables.put(target, file));
        }
        return new MultipartRequest(variables.request());
    }

    private static <T> T read(String name, Map<String, Part> parts, TypeReference<T> type) throws IOException {
        Part part = parts.get(name);
        BAD_USER_INPUT.unless(part != null, name, "missing", "a part of this name with JSON in it");
        try (InputStream content = part.getInputStream()) {
            return JSON.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw BAD_USER_INPUT.because(name, "not JSON", e.getOriginalMessage());
        }
    }

    private static Path stored(Part part, Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "upload", null);
        part.write(file.toString());
        return file;
    }
}
