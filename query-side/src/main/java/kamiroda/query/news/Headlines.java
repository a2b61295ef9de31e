package kamiroda.query.news;

import static kamiroda.shared.news.News.Topic.ARTWORK_CHANGED;
import static kamiroda.shared.news.News.Topic.ARTWORK_LIKED;
import static kamiroda.shared.news.News.Topic.ARTWORK_POSTED;
import static kamiroda.shared.news.News.Topic.COMMENT_POSTED;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import kamiroda.query.log.Recorded;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.artwork.ArtworkEvent.ArtworkPosted;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.comment.CommentEvent.CommentDeleted;
import kamiroda.shared.comment.CommentEvent.CommentEdited;
import kamiroda.shared.comment.CommentEvent.CommentPosted;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.news.News;

/** What events mean to those who look at the gallery. */
final class Headlines {
    private final IntFunction<Stream<Integer>> artworkOfComment;

    /** @param artworkOfComment nothing when the comment is gone */
    Headlines(IntFunction<Stream<Integer>> artworkOfComment) {
        this.artworkOfComment = artworkOfComment;
    }

    /** Each piece of news once, at its last event. */
    Collection<News> of(List<Recorded> events) {
        SequencedMap<List<Object>, News> latest = new LinkedHashMap<>();
        events.stream().flatMap(this::of).forEach(news -> latest.putLast(List.of(news.topic(), news.artwork(), news.number()), news));
        return latest.values();
    }

    private Stream<News> of(Recorded recorded) {
        long position = recorded.position();
        return switch (recorded.event()) {
            case ArtworkEvent event -> Stream.of(ofArtwork(event instanceof ArtworkPosted ? ARTWORK_POSTED : ARTWORK_CHANGED, event.artworkId().number(), position));
            case CommentEvent event -> ofComment(event, position);
            case LikeEvent event -> Stream.of(ofArtwork(ARTWORK_LIKED, event.artworkId().number(), position));
            default -> Stream.empty(); // nobody can follow it
        };
    }

    private Stream<News> ofComment(CommentEvent event, long position) {
        return switch (event) {
            case CommentPosted it -> Stream.of(new News(COMMENT_POSTED, it.artworkId().number(), it.commentId().number(), position));
            case CommentEdited it -> artworkOfComment.apply(it.commentId().number()).map(artwork -> ofArtwork(ARTWORK_CHANGED, artwork, position));
            case CommentDeleted it -> Stream.of(ofArtwork(ARTWORK_CHANGED, it.artworkId().number(), position));
        };
    }

    private static News ofArtwork(News.Topic topic, int number, long position) {
        return new News(topic, number, number, position);
    }
}
