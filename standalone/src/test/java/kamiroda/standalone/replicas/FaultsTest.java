package kamiroda.standalone.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;

import kamiroda.shared.rebuild.CheckView;
import kamiroda.shared.rebuild.ViewOrder;
import kamiroda.standalone.TestServers;

/** A changed cell anywhere in a view is found, with its key: a thousand random faults, none missed. */
class FaultsTest {
    private static final int ROUNDS = 10;
    private static final int FAULTS = 50; // of each kind of store, a round; a check shows the first hundred
    private static final List<String> TABLES =
        List.of("artwork", "illust", "artwork_count", "artwork_like", "comment", "account", "tag");
    private static final Map<String, List<String>> FIELDS = Map.of(
        "artwork", List.of("account", "title", "caption", "rating", "tags", "listed", "likesCount", "createdAt", "updatedAt"),
        "tag", List.of("canonicalName"));

    @TempDir
    private static Path place;

    private static Replica gallery;
    private static Admin admin;
    private final Random random = new Random(7);

    @BeforeAll
    static void open() {
        gallery = Replica.open(place.resolve("data"), "--spring.datasource.url=" + TestServers.freshMysqlUrl(),
            "--spring.mongodb.uri=" + TestServers.freshMongoUri());
        admin = new Admin(gallery);
        LongHistory.in(gallery, 100, 2000);
    }

    @AfterAll
    static void close() {
        gallery.close();
    }

    @Test
    void a_thousand_random_faults_are_found_with_their_keys() {
        for (var round = 0; round < ROUNDS; round++) {
            var rows = admin.rebuilt("gallery");
            var documents = admin.rebuilt("search");
            var spoiltRows = spoilRows(rows);
            var spoiltDocuments = spoilDocuments(documents);
            assertThat(found(admin.verified("gallery", rows))).isEqualTo(spoiltRows);
            assertThat(found(admin.verified("search", documents))).isEqualTo(spoiltDocuments);
            admin.order("gallery", ViewOrder.DROP, rows).join();
            admin.order("search", ViewOrder.DROP, documents).join();
        }
    }

    private static Set<String> found(CheckView check) {
        assertThat(check.checksum()).isNotEqualTo(check.wanted());
        return check.sample().stream().map(it -> it.row()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> spoilRows(int generation) {
        var spoilt = new TreeSet<String>();
        while (spoilt.size() < FAULTS) {
            var table = TABLES.get(random.nextInt(TABLES.size()));
            var name = table + "__g" + generation;
            var columns = gallery.sql().sql("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = ? ORDER BY ordinal_position").param(name).query((row, _) -> List.of(row.getString(1), row.getString(2))).list();
            var keys = gallery.sql().sql("SELECT " + columns.getFirst().getFirst() + " FROM " + name).query(Integer.class).list();
            var key = keys.isEmpty() ? 0 : keys.get(random.nextInt(keys.size()));
            if (!keys.isEmpty() && spoilt.add(table + " [" + key + "]")) {
                var column = columns.get(1 + random.nextInt(columns.size() - 1));
                gallery.sql().sql(random.nextInt(20) == 0 ? "DELETE FROM " + name + " WHERE " + columns.getFirst().getFirst() + " = " + key
                    : "UPDATE " + name + " SET " + column.getFirst() + " = " + other(column) + " WHERE " + columns.getFirst().getFirst() + " = " + key).update();
            }
        }
        return spoilt;
    }

    /** Something else of the same type. */
    private static String other(List<String> column) {
        return switch (column.getLast()) {
            case "datetime" -> "DATE_ADD(" + column.getFirst() + ", INTERVAL 1 MICROSECOND)";
            case "varchar", "text" -> "CONCAT(" + column.getFirst() + ", 'x')";
            case "tinyint" -> "MOD(" + column.getFirst() + " + 1, 2)";
            default -> column.getFirst() + " + 1";
        };
    }

    private Set<String> spoilDocuments(int generation) {
        var mongo = gallery.bean(MongoOperations.class);
        var spoilt = new TreeSet<String>();
        while (spoilt.size() < FAULTS) {
            var collection = spoilt.size() % 10 == 0 ? "tag" : "artwork";
            var documents = mongo.findAll(Document.class, collection + "__g" + generation);
            var document = documents.get(random.nextInt(documents.size()));
            if (spoilt.add(collection + " [" + document.getInteger("_id") + "]")) {
                var fields = FIELDS.get(collection);
                spoil(document, fields.get(random.nextInt(fields.size())));
                mongo.save(document, collection + "__g" + generation);
            } else if (documents.size() <= spoilt.stream().filter(it -> it.startsWith(collection + " ")).count()) {
                return spoilt;
            }
        }
        return spoilt;
    }

    private static void spoil(Document document, String field) {
        var value = document.get(field);
        document.put(field, switch (value) {
            case Integer number when field.equals("rating") -> (number + 1) % 3;
            case Integer number -> number + 1;
            case Long number -> number + 1;
            case Boolean truth -> !truth;
            case String text -> text + "x";
            case List<?> list -> list.subList(1, list.size());
            default -> throw new IllegalStateException(field + ": " + value);
        });
    }
}
