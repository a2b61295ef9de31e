package kamiroda.standalone;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator says to the whole gallery.
 *
 * @param data the folder that holds everything, absolute once the program runs
 * @param baseUrl where members open the gallery, when that is not this server's own address
 */
@ConfigurationProperties("kamiroda")
public record StandaloneProperties(@DefaultValue("./data") Path data, @Nullable URI baseUrl, @DefaultValue Mysql mysql) {

    /**
     * The embedded MariaDB.
     *
     * @param bufferPool what it may cache
     * @param base where its programs are unpacked; its own data folder unless told
     */
    public record Mysql(@DefaultValue("128MB") DataSize bufferPool, @Nullable Path base) {}
}
