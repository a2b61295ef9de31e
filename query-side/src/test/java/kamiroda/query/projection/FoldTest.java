package kamiroda.query.projection;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.ALICE_JOINED;
import static kamiroda.query.Cast.BLUE;
import static kamiroda.query.Cast.BOB;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kamiroda.query.account.AccountProjection;
import kamiroda.query.gallery.ArtworkProjection;
import kamiroda.query.like.LikeProjection;
import kamiroda.query.log.Recorded;
import kamiroda.query.log.Unreadable;
import kamiroda.shared.account.AccountEvent.AccountSeen;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.LoginEvent.LoginClaimed;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDescribed;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.number.NumberEvent.NumbersReserved;
import kamiroda.shared.number.NumberSeries;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;

class FoldTest {
    private static final ArtworkLiked LIKED = new ArtworkLiked(new LikeId(501), DRAGON, BOB, MONDAY);
    private static final ArtworkUnliked UNLIKED = new ArtworkUnliked(new LikeId(501), DRAGON, BOB, MONDAY);

    private final Asked store = new Asked(RowsInMemory.inTheTokensTransaction());

    /** A store that counts how often it is asked. */
    private static final class Asked implements ViewStore {
        private final ViewStore store;
        private int loads;
        private int saves;

        Asked(ViewStore store) {
            this.store = store;
        }

        @Override
        public <R> Map<List<Integer>, Kept<R>> load(Class<R> rowType, Collection<List<Integer>> keys) {
            assertThat(keys).doesNotHaveDuplicates();
            loads++;
            return store.load(rowType, keys);
        }

        @Override
        public <R> void save(Class<R> rowType, Map<List<Integer>, @Nullable R> rows, long position) {
            saves++;
            store.save(rowType, rows, position);
        }

        @Override
        public <R> void scan(Class<R> rowType, BiConsumer<List<Integer>, Kept<R>> rows) {
            store.scan(rowType, rows);
        }
    }

    @Test
    void a_batch_is_loaded_once_and_saved_once_however_many_events_it_has() {
        fold(new ArtworkProjection(), DRAGON_POSTED);
        int saves = store.saves;

        fold(new ArtworkProjection(), LIKED, UNLIKED, new ArtworkDescribed(DRAGON, "Wyvern", "", MONDAY));

        assertThat(store.loads).isEqualTo(1);
        assertThat(store.saves - saves).isEqualTo(1);
    }

    @Test
    void a_row_that_is_put_there_is_not_read_first() {
        fold(new ArtworkProjection(), DRAGON_POSTED, LIKED);

        assertThat(store.loads).isZero();
    }

    @Test
    void what_a_view_does_not_show_costs_it_nothing() {
        fold(new LikeProjection(), ALICE_JOINED, DRAGON_POSTED);

        assertThat(store.loads).isZero();
        assertThat(store.saves).isZero();
    }

    @Test
    void bookkeeping_is_shown_nowhere() {
        fold(
                new AccountProjection(),
                new LoginClaimed(new Login("alice"), ALICE, MONDAY),
                new NumbersReserved(NumberSeries.LIKE, 1, 500, MONDAY),
                new TagNameClaimed(new CanonicalName("blue"), BLUE, MONDAY));

        assertThat(store.loads).isZero();
    }

    @Test
    void a_row_may_come_and_go_within_a_batch() {
        assertThat(Replay.rows(new LikeProjection(), LIKED, UNLIKED)).isEmpty();
        assertThat(Replay.rows(new LikeProjection(), LIKED, UNLIKED, LIKED)).hasSize(1);
    }

    @Test
    void an_event_about_something_unknown_is_a_fault_not_a_row() {
        assertThatNullPointerException()
                .isThrownBy(() -> fold(new AccountProjection(), new AccountSeen(ALICE, MONDAY)))
                .withMessage("no row [103]");
        assertThatNullPointerException().isThrownBy(() -> fold(new ArtworkProjection(), LIKED)).withMessage("no row [112]");
        assertThat(store.saves).isZero();
    }

    @Test
    void an_event_that_cannot_be_read_is_never_passed_over() {
        assertThatIllegalArgumentException().isThrownBy(() -> fold(new LikeProjection(), LIKED, new Unreadable("of a later version", MONDAY)));
        assertThat(store.saves).isZero();
    }

    private void fold(Projection<?> projection, DomainEvent... events) {
        List<Recorded> log = Replay.recorded(List.of(events));
        Replay.into(store, List.of(projection), log, log.size());
    }
}
