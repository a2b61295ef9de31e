package kamiroda.standalone.mongo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Prints what a page of a tag's newest works costs, by the number of documents: {@code FindSpeed FOLDER 10000 100000}. */
final class FindSpeed {
    private static final int BATCH = 1000;

    private FindSpeed() {}

    public static void main(String[] args) throws Exception {
        for (var size : Arrays.copyOfRange(args, 1, args.length)) {
            var folder = Files.createDirectories(Path.of(args[0], size));
            try (var server = EmbeddedMongo.start(folder); var client = MongoClients.create(server.uri())) {
                measure(client.getDatabase("gallery").getCollection("artwork"), Integer.parseInt(size), folder);
            }
        }
    }

    private static void measure(MongoCollection<Document> artworks, int size, Path folder) throws Exception {
        var began = System.nanoTime();
        fill(artworks, size);
        var filled = (System.nanoTime() - began) / 1_000_000;
        var times = IntStream.range(0, 600).mapToLong(n -> page(artworks, n % 50, size)).skip(200).sorted().toArray();
        System.out.printf("%,d documents: filled in %,d ms, %,d KB; page p50 %,d us, p99 %,d us%n", size, filled,
            Files.size(folder.resolve("kamiroda.mv")) >> 10, times[200] / 1000, times[396] / 1000);
    }

    private static void fill(MongoCollection<Document> artworks, int size) {
        artworks.createIndex(Document.parse("{tags: 1, listed: 1, _id: -1}"));
        var random = new Random(1);
        for (var from = 0; from < size; from += BATCH) {
            artworks.insertMany(IntStream.range(from, from + BATCH).mapToObj(id -> artwork(id, random)).toList());
        }
    }

    private static Document artwork(int id, Random random) {
        return new Document("_id", id).append("title", "work " + id).append("listed", id % 20 != 0).append("tags", tags(random));
    }

    private static List<Integer> tags(Random random) {
        return random.doubles(5).mapToObj(d -> (int) (d * d * 2000)).distinct().toList();
    }

    private static long page(MongoCollection<Document> artworks, int tag, int size) {
        var began = System.nanoTime();
        artworks.find(new Document("tags", tag).append("listed", true).append("_id", new Document("$lt", size * 3 / 4)))
            .sort(new Document("_id", -1)).limit(40).into(new ArrayList<>());
        return System.nanoTime() - began;
    }
}
