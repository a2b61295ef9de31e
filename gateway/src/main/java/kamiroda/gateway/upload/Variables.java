package kamiroda.gateway.upload;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

import kamiroda.shared.kernel.Refused;
import kamiroda.shared.kernel.Text;

/** A request's operation, while files are put into its variables. */
class Variables {
    static final TypeReference<Map<String, Object>> OPERATIONS = new TypeReference<>() {};

    private final String field;
    private final Map<String, Object> operations;

    /** @param field where the client said it */
    Variables(String field, Map<String, Object> operations) {
        this.field = field;
        this.operations = operations;
    }

    /** Puts a file at a path such as {@code variables.input.files.0}, which must hold null. */
    void put(String path, UploadedFile file) {
        String[] steps = path.split("\\.");
        Object holder = operations;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = step(holder, steps[i], path);
        }
        set(holder, steps[steps.length - 1], path, file);
    }

    SerializableGraphQlRequest request() {
        BAD_USER_INPUT.unless(operations.get("query") != null, field, "no query", "a GraphQL request");
        SerializableGraphQlRequest request = new SerializableGraphQlRequest();
        request.setQuery(as(String.class, "query"));
        request.setOperationName(as(String.class, "operationName"));
        request.setVariables(as(Map.class, "variables"));
        request.setExtensions(as(Map.class, "extensions"));
        return request;
    }

    private <T> @Nullable T as(Class<T> type, String key) {
        Object value = operations.get(key);
        BAD_USER_INPUT.unless(value == null || type.isInstance(value), field + "." + key, Text.shown(String.valueOf(value)), type == Map.class ? "an object" : "a text");
        return type.cast(value);
    }

    private static @Nullable Object step(@Nullable Object holder, String key, String path) {
        return switch (holder) {
            case Map<?, ?> map when map.containsKey(key) -> map.get(key);
            case List<?> list when index(list, key) >= 0 -> list.get(index(list, key));
            case null, default -> throw nowhere(path);
        };
    }

    @SuppressWarnings("unchecked") // what Jackson read
    private static void set(@Nullable Object holder, String key, String path, UploadedFile file) {
        if (holder instanceof Map<?, ?> map && map.containsKey(key) && map.get(key) == null) {
            ((Map<String, Object>) map).put(key, file);
        } else if (holder instanceof List<?> list && index(list, key) >= 0 && list.get(index(list, key)) == null) {
            ((List<Object>) list).set(index(list, key), file);
        } else {
            throw nowhere(path);
        }
    }

    private static int index(List<?> list, String key) {
        return key.matches("[0-9]{1,4}") && Integer.parseInt(key) < list.size() ? Integer.parseInt(key) : -1;
    }

    private static Refused nowhere(String path) {
        return BAD_USER_INPUT.because("map", Text.shown(path), "the path of a null in operations");
    }
}
