package kamiroda.gateway.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;

/** Where picture files lie; a file is either absent or whole, also after a crash. */
public interface MediaStore {
    /** The folders of a store; PENDING holds an empty marker for each original whose artwork is not posted yet. */
    enum Folder { ILLUSTS, THUMBNAIL, PREVIEW, WEBP, PENDING }

    /** A new empty file to write to before {@link #put} takes it over; whoever asked deletes it when it is not put. */
    Path draft() throws IOException;

    /** Makes the draft's content durable under its name and consumes the draft; replaces what was there. */
    void put(Folder folder, String name, Path draft) throws IOException;

    /** The file, readable from its beginning any number of times, with its size and time. */
    Optional<Resource> find(Folder folder, String name);

    /** Removes the file; its absence is no fault. */
    void delete(Folder folder, String name) throws IOException;

    /** The names in the folder that were put before the time, and when each was. */
    Map<String, Instant> putBefore(Folder folder, Instant time) throws IOException;

    /** Removes drafts that nobody has written to since the time: a killed program's. */
    void deleteDrafts(Instant untouchedSince) throws IOException;
}
