package kamiroda.query.news;

import static kamiroda.query.Cast.ALICE;
import static kamiroda.query.Cast.ALICE_JOINED;
import static kamiroda.query.Cast.BLUE;
import static kamiroda.query.Cast.BLUE_COINED;
import static kamiroda.query.Cast.BOB;
import static kamiroda.query.Cast.DRAGON;
import static kamiroda.query.Cast.DRAGON_POSTED;
import static kamiroda.query.Cast.LISTED;
import static kamiroda.query.Cast.MONDAY;
import static kamiroda.shared.news.News.Topic.ARTWORK_CHANGED;
import static kamiroda.shared.news.News.Topic.ARTWORK_LIKED;
import static kamiroda.shared.news.News.Topic.ARTWORK_POSTED;
import static kamiroda.shared.news.News.Topic.COMMENT_POSTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kamiroda.query.log.Recorded;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkDeleted;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkTagged;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.comment.CommentId;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent.ArtworkLiked;
import kamiroda.shared.like.LikeEvent.ArtworkUnliked;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

class HeadlinesTest {
    private static final CommentId NICE = new CommentId(131);
    private static final CommentId GONE = new CommentId(132);
    private static final News DRAGON_CHANGED = new News(ARTWORK_CHANGED, DRAGON.number(), DRAGON.number(), 1);

    @Test
    void each_event_is_news_of_one_topic() {
        assertThat(of(DRAGON_POSTED)).containsExactly(new News(ARTWORK_POSTED, 112, 112, 1));
        assertThat(of(new ArtworkTagged(DRAGON, List.of(BLUE), MONDAY))).containsExactly(DRAGON_CHANGED);
        assertThat(of(new ArtworkDeleted(DRAGON, LISTED, MONDAY))).containsExactly(DRAGON_CHANGED);
        assertThat(of(new CommentPosted(NICE, DRAGON, BOB, "nice", MONDAY))).containsExactly(new News(COMMENT_POSTED, 112, 131, 1));
        assertThat(of(new CommentDeleted(NICE, DRAGON, MONDAY))).containsExactly(DRAGON_CHANGED);
        assertThat(of(new ArtworkLiked(new LikeId(1), DRAGON, BOB, MONDAY))).containsExactly(new News(ARTWORK_LIKED, 112, 112, 1));
        assertThat(of(ALICE_JOINED, BLUE_COINED)).isEmpty();
    }

    @Test
    void an_edited_comment_changes_the_artwork_it_is_on_unless_it_is_gone() {
        assertThat(of(new CommentEdited(NICE, "very nice", MONDAY))).containsExactly(DRAGON_CHANGED);
        assertThat(of(new CommentEdited(GONE, "late", MONDAY))).isEmpty();
    }

    @Test
    void what_happens_often_at_once_is_told_once_at_its_last() {
        assertThat(of(
                        new ArtworkLiked(new LikeId(1), DRAGON, BOB, MONDAY),
                        DRAGON_POSTED,
                        new ArtworkUnliked(new LikeId(1), DRAGON, BOB, MONDAY),
                        new ArtworkLiked(new LikeId(2), DRAGON, ALICE, MONDAY)))
                .containsExactly(new News(ARTWORK_POSTED, 112, 112, 2), new News(ARTWORK_LIKED, 112, 112, 4));
    }

    @Test
    void one_hears_of_the_topic_and_the_artwork_one_follows() {
        assertThat(new FollowNews(ARTWORK_CHANGED, 112).wants(DRAGON_CHANGED)).isTrue();
        assertThat(new FollowNews(ARTWORK_CHANGED, null).wants(DRAGON_CHANGED)).isTrue();
        assertThat(new FollowNews(ARTWORK_CHANGED, 113).wants(DRAGON_CHANGED)).isFalse();
        assertThat(new FollowNews(ARTWORK_LIKED, 112).wants(DRAGON_CHANGED)).isFalse();
    }

    private static Collection<News> of(DomainEvent... events) {
        List<Recorded> log = IntStream.range(0, events.length).mapToObj(i -> new Recorded(i + 1, "any", events[i])).toList();
        return new Headlines(comment -> comment == NICE.number() ? Stream.of(DRAGON.number()) : Stream.empty()).of(log);
    }
}
