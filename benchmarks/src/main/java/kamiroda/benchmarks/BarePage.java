package kamiroda.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gallery page as it would be without the gallery: the same statements, prepared once on one connection, and the JSON written by hand.
 */
final class BarePage {
    /** What a page holds of each artwork; the JSON below has the same order. */
    static final String NODE = "edges{cursor node{id title likesCount account{name} topIllust{imageUrl width height} tags{edges{node{name}}}}}"
            + "pageInfo{hasNextPage endCursor}";

    private final String field;
    private final String base;
    private final PreparedStatement artworks;
    private final PreparedStatement accounts;
    private final PreparedStatement illusts;
    private final PreparedStatement tags;

    BarePage(Connection connection, String field, String base, List<String> statements) throws SQLException {
        this.field = field;
        this.base = base;
        this.artworks = the(connection, statements, "FROM artwork__g1 artwork WHERE");
        this.accounts = the(connection, statements, "FROM account__g1 account WHERE");
        this.illusts = the(connection, statements, "FROM illust__g1 illust JOIN");
        this.tags = the(connection, statements, "FROM artwork_tag__g1 artwork_tag JOIN");
    }

    /** The page of the newest artworks, or of those behind a cursor; edges come as the statement orders them. */
    byte[] newest() throws SQLException {
        Map<Integer, Item> items = new LinkedHashMap<>();
        for (ResultSet rows = artworks.executeQuery(); rows.next(); ) {
            Item item = item(rows, 3);
            item.cursor = cursor(rows.getString(2), item.number);
            items.put(item.number, item);
        }
        return page(items, items.size() > 40);
    }

    /** The page of artworks that a search found: their numbers and what they are sorted by. */
    byte[] found(Map<Integer, String> found) throws SQLException {
        Map<Integer, Item> read = new HashMap<>();
        for (ResultSet rows = artworks.executeQuery(); rows.next(); ) {
            Item item = item(rows, 0);
            read.put(item.number, item);
        }
        Map<Integer, Item> items = new LinkedHashMap<>();
        found.forEach((number, sorted) -> {
            if (read.containsKey(number)) {
                read.get(number).cursor = encoded("createdAt desc,_id desc", sorted, number);
                items.put(number, read.get(number));
            }
        });
        return page(items, found.size() > 40);
    }

    private byte[] page(Map<Integer, Item> items, boolean more) throws SQLException {
        List<Item> shown = items.values().stream().limit(40).toList();
        Map<Integer, String> names = new HashMap<>();
        for (ResultSet rows = accounts.executeQuery(); rows.next(); ) {
            names.put(rows.getInt("number"), rows.getString("name"));
        }
        Map<Integer, String> covers = new HashMap<>();
        for (ResultSet rows = illusts.executeQuery(); rows.next(); ) {
            covers.put(rows.getInt("number"), "{\"imageUrl\":\"" + base + "public/illusts/" + rows.getString("filename") + "\",\"width\":"
                    + rows.getInt("width") + ",\"height\":" + rows.getInt("height") + "}");
        }
        for (ResultSet rows = tags.executeQuery(); rows.next(); ) {
            shown.get(rows.getInt(1)).tags.add("{\"node\":{\"name\":\"" + rows.getString("name") + "\"}}");
        }
        return json(shown, names, covers, more);
    }

    private byte[] json(List<Item> shown, Map<Integer, String> names, Map<Integer, String> covers, boolean more) {
        StringBuilder json = new StringBuilder("{\"data\":{\"").append(field).append("\":{\"edges\":[");
        String separator = "";
        for (Item it : shown) {
            json.append(separator).append("{\"cursor\":\"").append(it.cursor)
                    .append("\",\"node\":{\"id\":\"").append(base64("Artwork:" + it.number))
                    .append("\",\"title\":\"").append(it.title)
                    .append("\",\"likesCount\":").append(it.likes)
                    .append(",\"account\":{\"name\":\"").append(names.get(it.account))
                    .append("\"},\"topIllust\":").append(covers.get(it.cover))
                    .append(",\"tags\":{\"edges\":[").append(String.join(",", it.tags)).append("]}}}");
            separator = ",";
        }
        json.append("],\"pageInfo\":{\"hasNextPage\":").append(more).append(",\"endCursor\":\"").append(shown.getLast().cursor);
        return json.append("\"}}}}").toString().getBytes(UTF_8);
    }

    /** Columns in the order of the gallery's own statement, behind {@code skipped} others. */
    private static Item item(ResultSet rows, int skipped) throws SQLException {
        Item item = new Item();
        item.number = rows.getInt(skipped + 1);
        item.account = rows.getInt(skipped + 2);
        item.title = rows.getString(skipped + 3);
        item.cover = rows.getInt(skipped + 6);
        item.likes = rows.getInt(skipped + 9);
        return item;
    }

    private static String cursor(String sorted, int number) {
        return encoded("created_at desc,number desc", sorted, number);
    }

    private static String encoded(String order, String sorted, int number) {
        String json = "[\"" + order + "\",\"" + sorted + "\",\"" + number + "\"]";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static PreparedStatement the(Connection connection, List<String> statements, String part) throws SQLException {
        return connection.prepareStatement(statements.stream()
                .filter(it -> it.contains(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(part + " in " + statements)));
    }

    private static final class Item {
        private int number;
        private int account;
        private int cover;
        private int likes;
        private String title = "";
        private String cursor = "";
        private final List<String> tags = new ArrayList<>();
    }
}
