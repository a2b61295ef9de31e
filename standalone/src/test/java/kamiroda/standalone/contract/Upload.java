package kamiroda.standalone.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A multipart request, part by part as the old client sends it: operations, the files, the map. */
record Upload(List<Part> parts) {
    static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    /** @param name null for a part without one */
    record Part(@Nullable String name, @Nullable String filename, byte[] content) {}

    static Upload of(Map<String, ?> input, byte[]... files) {
        return of(Member.POST, input, files);
    }

    /** Any mutation whose input has files. */
    static Upload of(String mutation, Map<String, ?> input, byte[]... files) {
        Map<String, Object> whole = new LinkedHashMap<>(input);
        whole.put("files", Collections.nCopies(files.length, null));
        List<Part> parts = new ArrayList<>();
        parts.add(json("operations", Map.of("query", mutation, "variables", Map.of("input", whole))));
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < files.length; i++) {
            parts.add(new Part("variables.input.files." + i, "blob", files[i]));
            map.put("variables.input.files." + i, List.of("variables.input.files." + i));
        }
        parts.add(json("map", map));
        return new Upload(parts);
    }

    /** A complete input but for the files; what is said here replaces what it says. */
    static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = Member.map("title", "龍", "caption", "", "tags", List.of(), "rating", "safe", "shareOption", "NONE");
        input.putAll(Member.map(namesAndValues));
        return input;
    }

    static Part json(String name, Object value) {
        return new Part(name, null, Member.json(value).getBytes(UTF_8));
    }

    Upload with(int index, Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.set(index, part);
        return new Upload(changed);
    }

    Upload without(int index) {
        List<Part> changed = new ArrayList<>(parts);
        changed.remove(index);
        return new Upload(changed);
    }

    Upload and(Part part) {
        List<Part> changed = new ArrayList<>(parts);
        changed.add(part);
        return new Upload(changed);
    }

    Answer by(Member member) {
        return send(member, body());
    }

    static Answer send(Member member, byte[] body) {
        return member.send(member.request("/api/graphql").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body)));
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String name = part.name == null ? "" : "; name=\"" + part.name + "\"";
            String file = part.filename == null ? "" : "; filename=\"" + part.filename + "\"\r\nContent-Type: application/octet-stream";
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data" + name + file + "\r\n\r\n").getBytes(UTF_8));
            body.writeBytes(part.content);
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }
}
