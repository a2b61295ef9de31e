package kamiroda.query.projection;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kamiroda.query.account.AccountProjection;
import kamiroda.query.comment.CommentProjection;
import kamiroda.query.gallery.ArtworkCountProjection;
import kamiroda.query.gallery.ArtworkProjection;
import kamiroda.query.gallery.ArtworkTagProjection;
import kamiroda.query.gallery.IllustProjection;
import kamiroda.query.like.LikeProjection;
import kamiroda.query.log.Recorded;
import kamiroda.query.projection.History.Work;
import kamiroda.query.search.ArtworkSearchProjection;
import kamiroda.query.search.TagSearchProjection;
import kamiroda.query.tag.TagProjection;
import kamiroda.shared.artwork.IllustId;
import kamiroda.shared.kernel.DomainEvent;

/** What holds for every view and every history, shown on histories of chance. */
class ViewsOfHistoriesTest {
    private static final int STEPS = 500;
    private static final List<Projection<?>> ALL = List.of(
            new ArtworkProjection(),
            new IllustProjection(),
            new ArtworkTagProjection(),
            new ArtworkCountProjection(),
            new LikeProjection(),
            new CommentProjection(),
            new AccountProjection(),
            new TagProjection(),
            new ArtworkSearchProjection(),
            new TagSearchProjection());

    /** What MongoDB keeps, and whatever else never takes a row away. */
    private static final List<Projection<?>> NOTHING_GOES = List.of(
            new ArtworkSearchProjection(),
            new TagSearchProjection(),
            new ArtworkProjection(),
            new ArtworkCountProjection(),
            new AccountProjection(),
            new TagProjection());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    static Stream<History> histories() {
        return seeds().mapToObj(seed -> History.of(seed, STEPS));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_replay_from_the_beginning_shows_the_same(History history) {
        List<Recorded> log = Replay.recorded(history.events());

        assertThat(seen(log, 100)).isEqualTo(seen(log, 100)).hasSize(ALL.size());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_size_of_batches_is_not_seen(History history) {
        List<Recorded> log = Replay.recorded(history.events());

        assertThat(seen(log, 7)).isEqualTo(seen(log, 1));
        assertThat(seen(log, 1000)).isEqualTo(seen(log, 1));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_order_in_which_different_things_happened_is_not_seen(History history) {
        Map<String, List<?>> seen = seen(Replay.recorded(history.events()), 1000);

        seeds().forEach(seed -> {
            List<DomainEvent> shuffled = history.shuffled(seed);
            assertThat(shuffled).isNotEqualTo(history.events()).containsExactlyInAnyOrderElementsOf(history.events());
            assertThat(seen(Replay.recorded(shuffled), 10)).isEqualTo(seen);
        });
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_batch_that_comes_twice_changes_nothing_where_rows_know_their_position(History history) {
        List<Recorded> log = Replay.recorded(history.events());

        for (int size : new int[] {1, 7, 1000}) {
            RowsInMemory rows = RowsInMemory.withTheirPositions();
            Replay.batches(log, size).forEach(batch -> {
                Replay.into(rows, NOTHING_GOES, batch, size);
                Replay.into(rows, NOTHING_GOES, batch, size);
            });

            assertThat(seen(log, 1)).containsAllEntriesOf(rows.seen());
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_replica_that_lags_behind_takes_nothing_back(History history) {
        List<Recorded> log = Replay.recorded(history.events());
        RowsInMemory once = RowsInMemory.withTheirPositions();
        RowsInMemory again = RowsInMemory.withTheirPositions();

        Replay.into(once, NOTHING_GOES, log, 50);
        Replay.into(again, NOTHING_GOES, log, 50);
        Replay.into(again, NOTHING_GOES, log.subList(log.size() / 3, 2 * log.size() / 3), 9);
        Replay.into(again, NOTHING_GOES, log, 13);

        assertThat(again.seen()).isEqualTo(once.seen());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void counts_are_what_a_recount_finds(History history) {
        Map<String, List<?>> seen = seen(Replay.recorded(history.events()), 100);
        List<Work> works = List.copyOf(history.works.values());
        List<Work> shown = works.stream().filter(work -> !work.deleted).toList();

        assertThat(column(seen, "ArtworkRow", "likesCount")).isEqualTo(works.stream().map(work -> work.likes.size()).toList());
        assertThat(column(seen, "ArtworkRow", "commentsCount")).isEqualTo(works.stream().map(work -> work.comments.size()).toList());
        assertThat(column(seen, "ArtworkRow", "tagsCount")).isEqualTo(works.stream().map(work -> work.tags.size()).toList());
        assertThat(column(seen, "ArtworkRow", "illustsCount")).isEqualTo(works.stream().map(work -> work.pictures.size()).toList());
        assertThat(column(seen, "ArtworkRow", "topIllust")).isEqualTo(works.stream().map(work -> work.pictures.getFirst().number()).toList());
        assertThat(pictures(seen)).isEqualTo(works.stream().map(work -> work.pictures.stream().map(IllustId::number).toList()).toList());
        assertThat(column(seen, "ArtworkRow", "listed"))
                .isEqualTo(works.stream().map(work -> work.deleted ? -1 : work.rating.ordinal()).toList());
        assertThat(column(seen, "ArtworkDocument", "likesCount")).isEqualTo(column(seen, "ArtworkRow", "likesCount"));
        assertThat(column(seen, "ArtworkDocument", "listed")).isEqualTo(works.stream().map(work -> !work.deleted).toList());
        assertThat(column(seen, "ArtworkDocument", "tags"))
                .isEqualTo(works.stream().map(work -> work.tags.stream().map(tag -> tag.number()).toList()).toList());
        assertThat(seen.get("LikeRow")).hasSize(works.stream().mapToInt(work -> work.likes.size()).sum());
        assertThat(seen.get("CommentRow")).hasSize(works.stream().mapToInt(work -> work.comments.size()).sum());
        assertThat(seen.get("ArtworkTagRow")).hasSize(works.stream().mapToInt(work -> work.tags.size()).sum());
        assertThat(counts(seen, "AccountRow", "number", "artworksCount"))
                .isEqualTo(recount(shown.stream().map(work -> work.artist.number())));
        assertThat(counts(seen, "ArtworkCountRow", "rating", "artworks")).isEqualTo(recount(shown.stream().map(work -> work.rating.ordinal())));
        assertThat(counts(seen, "TagRow", "number", "artworksCount"))
                .isEqualTo(recount(shown.stream().flatMap(work -> work.tags.stream()).map(tag -> tag.number())));
        assertThat(column(seen, "TagRow", "used"))
                .isEqualTo(column(seen, "TagRow", "artworksCount").stream().map(count -> !count.equals(0)).toList());
    }

    private static Map<String, List<?>> seen(List<Recorded> log, int batchSize) {
        RowsInMemory rows = RowsInMemory.inTheTokensTransaction();
        Replay.into(rows, ALL, log, batchSize);
        return rows.seen();
    }

    /** The numbers of each artwork's pictures, in their places. */
    private static List<?> pictures(Map<String, List<?>> seen) {
        return seen.get("IllustRow").stream()
                .sorted(comparing(row -> (Integer) component(row, "place")))
                .collect(groupingBy(row -> (Integer) component(row, "artwork"), TreeMap::new, mapping(row -> component(row, "number"), toList())))
                .values()
                .stream()
                .toList();
    }

    private static Map<Object, Long> recount(Stream<Integer> numbers) {
        return numbers.collect(groupingBy(Function.identity(), counting()));
    }

    /** A column of counts by the column that says of what; what is counted as none is left out. */
    private static Map<Object, Long> counts(Map<String, List<?>> seen, String row, String key, String count) {
        List<Object> keys = column(seen, row, key);
        List<Object> counts = column(seen, row, count);
        return IntStream.range(0, keys.size())
                .filter(i -> !counts.get(i).equals(0))
                .boxed()
                .collect(toMap(keys::get, i -> Long.valueOf((Integer) counts.get(i))));
    }

    private static List<Object> column(Map<String, List<?>> seen, String row, String component) {
        return seen.get(row).stream().map(it -> component(it, component)).toList();
    }

    private static Object component(Object row, String name) {
        try {
            Method accessor = row.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
