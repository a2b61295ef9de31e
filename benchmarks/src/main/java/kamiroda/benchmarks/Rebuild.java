package kamiroda.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

import kamiroda.query.generation.Shelf;
import kamiroda.query.generation.ViewDefinition;
import kamiroda.shared.rebuild.CarryOut;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.GenerationState;
import kamiroda.shared.rebuild.GenerationView;
import kamiroda.shared.rebuild.ProjectionView;
import kamiroda.shared.rebuild.ViewOrder;

/** A rebuild of the gallery from the events, against a bulk insert of the very same rows, indexes last in both; verifying is told beside it. */
final class Rebuild {
    private static final int ROUNDS = 3;
    private static final int BULK = 9_999;
    private static final int ROWS_AT_ONCE = 250;
    private static final int CONNECTIONS = 2;

    private final House house;
    private final ViewDefinition gallery;

    private Rebuild(House house) {
        this.house = house;
        this.gallery = house.context().getBean("gallery", ViewDefinition.class);
    }

    static void run(int artworks, List<String> settings) throws Exception {
        try (House house = House.open(artworks, settings)) {
            house.awaitViews();
            new Rebuild(house).measure();
        }
    }

    private void measure() throws Exception {
        Map<String, List<Object[]>> rows = rows(view().serving());
        long count = rows.values().stream().mapToLong(List::size).sum();
        for (int round = 0; round < ROUNDS; round++) {
            double bulk = bulk(rows);
            GenerationView built = rebuilt();
            double rebuild = seconds(built);
            double verify = built.checks().stream().filter(it -> it.against() == null).mapToDouble(it -> between(it.begun(), it.ended())).findFirst().orElseThrow();
            System.out.printf("%,d events, %,d rows: rebuilt in %.1f s (%,.0f events/s), %.2f× of a bulk insert of the rows (%.1f s); verified in %.1f s (%,.0f events/s)%n",
                    built.total(), count, rebuild, built.total() / rebuild, bulk / rebuild, bulk, verify, built.total() / verify);
            order(ViewOrder.DROP, built.number());
        }
    }

    /** Until all rows are there and indexed, as the generation says itself: what follows is verifying. */
    private static double seconds(GenerationView built) {
        return built.checks().stream().filter(it -> it.against() == null).mapToDouble(it -> between(built.begun(), it.begun())).findFirst().orElseThrow();
    }

    private static double between(Instant begun, Instant ended) {
        return Duration.between(begun, ended).toNanos() / 1e9;
    }

    private GenerationView rebuilt() {
        int number = order(ViewOrder.REBUILD, 0).generations().getLast().number();
        while (true) {
            GenerationView generation = view().generations().stream().filter(it -> it.number() == number).findFirst().orElseThrow();
            if (generation.state() == GenerationState.READY && generation.phase().isEmpty()) {
                return generation;
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private ProjectionView order(ViewOrder order, long number) {
        return house.bean(QueryGateway.class).query(new CarryOut("gallery", order, number), ResponseTypes.multipleInstancesOf(ProjectionView.class)).join().getFirst();
    }

    private ProjectionView view() {
        return house.bean(QueryGateway.class).query(new FindProjections(), ResponseTypes.multipleInstancesOf(ProjectionView.class)).join().stream()
                .filter(it -> it.name().equals("gallery")).findFirst().orElseThrow();
    }

    private Map<String, List<Object[]>> rows(int generation) throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        try (Connection connection = house.connection()) {
            for (String table : gallery.tables()) {
                ResultSet read = connection.createStatement().executeQuery("SELECT * FROM " + Shelf.named(table, generation));
                List<Object[]> all = rows.computeIfAbsent(table, _ -> new ArrayList<>());
                while (read.next()) {
                    Object[] row = new Object[read.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = read.getObject(i + 1);
                    }
                    all.add(row);
                }
            }
        }
        return rows;
    }

    private double bulk(Map<String, List<Object[]>> rows) throws Exception {
        gallery.shelf().make(BULK);
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Boolean>> tables = rows.entrySet().stream().map(it -> threads.submit(() -> insert(it.getKey(), it.getValue()))).toList();
            for (Future<Boolean> table : tables) {
                table.get();
            }
        }
        gallery.shelf().index(BULK);
        double seconds = (System.nanoTime() - start) / 1e9;
        gallery.shelf().drop(BULK);
        return seconds;
    }

    /** A thousand rows a transaction. */
    private boolean insert(String table, List<Object[]> rows) throws SQLException {
        try (Connection connection = house.connection()) {
            connection.setAutoCommit(false);
            for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
                List<Object[]> some = rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE));
                String marks = "(" + String.join(",", Collections.nCopies(some.getFirst().length, "?")) + ")";
                String sql = "INSERT INTO " + Shelf.named(table, BULK) + " VALUES " + String.join(",", Collections.nCopies(some.size(), marks));
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    int at = 0;
                    for (Object[] row : some) {
                        for (Object value : row) {
                            statement.setObject(++at, value);
                        }
                    }
                    statement.executeUpdate();
                }
                if (first / ROWS_AT_ONCE % 4 == 3) {
                    connection.commit();
                }
            }
            connection.commit();
        }
        return true;
    }
}
