package kamiroda.gateway.news;

import static kamiroda.shared.news.News.Topic.ARTWORK_CHANGED;
import static kamiroda.shared.news.News.Topic.ARTWORK_LIKED;
import static kamiroda.shared.news.News.Topic.ARTWORK_POSTED;
import static kamiroda.shared.news.News.Topic.COMMENT_POSTED;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLSubscriptionResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.comment.FindComments;
import kamiroda.shared.news.FollowNews;
import kamiroda.shared.news.News;

/** What one may subscribe to. What is gone again when it is looked at is left out, unless the schema has a null for it. */
@Component
class NewsSubscriptions implements GraphQLSubscriptionResolver {
    private final Feed feed;
    private final Queries queries;

    NewsSubscriptions(Feed feed, Queries queries) {
        this.feed = feed;
        this.queries = queries;
    }

    Publisher<ArtworkView> artworkPosted(DataFetchingEnvironment env) {
        return feed.of(new FollowNews(ARTWORK_POSTED, null), this::artwork, env);
    }

    Publisher<Optional<ArtworkView>> artworkChanged(String id, DataFetchingEnvironment env) {
        return feed.of(new FollowNews(ARTWORK_CHANGED, number("id", id)), news -> artwork(news).thenApply(Optional::ofNullable), env);
    }

    Publisher<CommentView> commentPosted(String artworkId, DataFetchingEnvironment env) {
        return feed.of(
                new FollowNews(COMMENT_POSTED, number("artworkId", artworkId)),
                news -> queries.askForOne(new FindComments(Set.of(news.number()))),
                env);
    }

    Publisher<ArtworkView> artworkLiked(String artworkId, DataFetchingEnvironment env) {
        return feed.of(new FollowNews(ARTWORK_LIKED, number("artworkId", artworkId)), this::artwork, env);
    }

    private CompletableFuture<@Nullable ArtworkView> artwork(News news) {
        return queries.askForOne(new FindArtworks(Set.of(news.artwork())));
    }

    private static int number(String field, String id) {
        return GlobalId.number(field, "Artwork", id);
    }
}
