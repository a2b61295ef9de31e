package kamiroda.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

import kamiroda.benchmarks.house.House;
import kamiroda.benchmarks.house.Past;
import kamiroda.benchmarks.house.Wire;

/** Pages a second through HTTP GraphQL, against a loop on the bare drivers that says the same to the databases and writes the same bytes. */
final class Pages {
    private static final int DEEP = 500;
    private static final int MID_SIZE_TAG = 50;
    private static final String NEWEST = "artworks(sort:[CREATED_AT_DESC] first:%d after:$after){%s}";
    private static final String TAGGED = "taggedArtworks(tag:\"" + Past.tag(MID_SIZE_TAG) + "\" sort:[CREATED_AT_DESC] first:%d after:$after){%s}";

    private final House house;
    private final Wire wire;

    private Pages(House house) throws Exception {
        this.house = house;
        this.wire = new Wire(house.port(), "member1");
    }

    static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            Pages pages = new Pages(house);
            pages.newest("newest, page 1 of " + artworks / 40, "null");
            int deep = Math.min(DEEP, artworks / 40 - 1);
            pages.newest("newest, page " + deep + " of " + artworks / 40, "\"" + pages.cursorBefore(deep) + "\"");
            pages.tagged();
        }
    }

    private void newest(String name, String after) throws Exception {
        String request = request(NEWEST, 40, BarePage.NODE, after);
        BarePage bare = bare("artworks", request);
        requireSame(wire.ask(request), bare.newest());
        System.out.println("Gallery page, " + name + ":");
        Turns.take(new Leg("HTTP GraphQL", 1, _ -> () -> wire.ask(request)), new Leg("bare JDBC", 1, _ -> bare::newest));
    }

    private void tagged() throws Exception {
        String request = request(TAGGED, 40, BarePage.NODE, "null");
        BarePage bare = bare("taggedArtworks", request);
        try (MongoClient client = MongoClients.create(house.property("spring.mongodb.uri"))) {
            MongoDatabase database = client.getDatabase("kamiroda");
            requireSame(wire.ask(request), bare.found(search(database)));
            System.out.println("Tag page, " + Past.tag(MID_SIZE_TAG) + " of " + count(database) + " works:");
            Turns.take(
                    new Leg("HTTP GraphQL", 1, _ -> () -> wire.ask(request)),
                    new Leg("bare MongoDB driver and JDBC", 1, _ -> () -> bare.found(search(database))));
        }
    }

    private BarePage bare(String field, String request) throws Exception {
        wire.ask(request); // signs in, so that only the page is logged
        Connection connection = house.connection();
        List<String> said = StatementLog.during(connection, () -> wire.ask(request));
        return new BarePage(connection, field, "http://127.0.0.1:" + house.port() + "/", said);
    }

    private static Map<Integer, String> search(MongoDatabase database) {
        Document tag = database.getCollection("tag__g1").find(new Document("canonicalName", Past.tag(MID_SIZE_TAG))).first();
        Map<Integer, String> found = new LinkedHashMap<>();
        Document filter = new Document("$and", List.of(new Document("tags", tag.getInteger("_id")), new Document("listed", true)));
        for (Document it : database.getCollection("artwork__g1").find(filter).sort(new Document("createdAt", -1).append("_id", -1)).limit(41)) {
            found.put(it.getInteger("_id"), String.valueOf(it.getLong("createdAt")));
        }
        return found;
    }

    /** By looking at each: the embedded server counts by reading the whole collection. */
    private static long count(MongoDatabase database) {
        long[] works = {0};
        database.getCollection("artwork__g1").find(new Document("tags", MID_SIZE_TAG)).projection(new Document("_id", 1)).forEach(_ -> works[0]++);
        return works[0];
    }

    /** The cursor behind which a page of 40 begins, by larger strides. */
    private String cursorBefore(int page) throws Exception {
        String after = "null";
        for (int left = (page - 1) * 40; left > 0; left -= 1000) {
            String answer = new String(wire.ask(request(NEWEST, Math.min(left, 1000), "pageInfo{endCursor}", after)), UTF_8);
            after = answer.replaceAll(".*\"endCursor\":(\"[^\"]*\").*", "$1");
        }
        return after.replace("\"", "");
    }

    private static String request(String field, int first, String node, String after) {
        String query = ("query($after:String){" + field + "}").formatted(first, node).replace("\"", "\\\"");
        return "{\"query\":\"" + query + "\",\"variables\":{\"after\":" + after + "}}";
    }

    private static void requireSame(byte[] gallery, byte[] bare) {
        if (!new String(gallery, UTF_8).equals(new String(bare, UTF_8))) {
            throw new IllegalStateException("not the same:\n" + new String(gallery, UTF_8) + "\n" + new String(bare, UTF_8));
        }
    }
}
