package kamiroda.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestServersTest {
    @Test
    void a_fresh_mysql_database_compares_by_code_point() throws Exception {
        try (var connection = DriverManager.getConnection(TestServers.freshMysqlUrl()); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE tag (name VARCHAR(50) PRIMARY KEY)");
            assertThat(statement.executeUpdate("INSERT INTO tag VALUES ('ロリ'), ('ろり'), ('パパ'), ('ハハ'), ('a'), ('A')")).isEqualTo(6);
        }
    }

    @Test
    void two_askers_get_two_mongo_databases() {
        var one = TestServers.freshMongoUri();
        var other = TestServers.freshMongoUri();
        try (var client = MongoClients.create(one); var second = MongoClients.create(other)) {
            client.getDatabase(new ConnectionString(one).getDatabase()).getCollection("tag").insertOne(new Document("_id", 1));
            assertThat(second.getDatabase(new ConnectionString(other).getDatabase()).getCollection("tag").countDocuments()).isZero();
        }
    }

    @Test
    void the_wire_server_says_hello_to_a_health_check() {
        try (var client = MongoClients.create(TestServers.mongoUri())) {
            assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)).getInteger("maxWireVersion")).isPositive();
        }
    }
}
