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

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.servlet.http.Part;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

import kamiroda.shared.kernel.Text;

/** A request of the GraphQL multipart request specification; its parts may come in any order. */
public record MultipartRequest(SerializableGraphQlRequest request) {
    private static final TypeReference<Map<String, List<String>>> MAP = new TypeReference<>() {};

    /** Reads {@code operations} and {@code map}, and puts each file where the map says. */
    public static MultipartRequest of(Collection<Part> parts, Path directory) throws IOException {
        Map<String, Part> named = new LinkedHashMap<>();
        for (Part part : parts) {
            BAD_USER_INPUT.unless(named.put(part.getName(), part) == null, "part", Text.shown(part.getName()), "each part once");
        }
        Map<String, Object> operations = read("operations", named, Variables.OPERATIONS, "a JSON object: one GraphQL request");
        Map<String, List<String>> map = read("map", named, MAP, "a JSON object of part names, each with a list of paths");
        Variables variables = new Variables("operations", operations);
        for (Map.Entry<String, List<String>> entry : map.entrySet()) {
            Part part = named.get(entry.getKey());
            BAD_USER_INPUT.unless(entry.getValue() != null && !entry.getValue().contains(null), "map", "null", "a list of paths");
            BAD_USER_INPUT.unless(part != null, "map", Text.shown(entry.getKey()), "the name of a part of this request");
            UploadedFile file = new UploadedFile(entry.getKey(), stored(part, directory));
            entry.getValue().forEach(target -> variables.put(target, file));
        }
        return new MultipartRequest(variables.request());
    }

    private static <T> T read(String name, Map<String, Part> parts, TypeReference<T> type, String expected) throws IOException {
        Part part = parts.get(name);
        BAD_USER_INPUT.unless(part != null, name, "missing", expected);
        try (InputStream content = part.getInputStream()) {
            return Json.read(name, content, type, expected);
        }
    }

    private static Path stored(Part part, Path directory) throws IOException {
        Path file = Files.createTempFile(directory, "upload", null);
        part.write(file.toString());
        return file;
    }
}
