package kamiroda.gateway.graphql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.like.FindLikesOf;
import kamiroda.shared.like.LikeView;

/** Whether a member likes an artwork. */
public record LikedBy(int account, int artwork) {
    static CompletableFuture<Map<LikedBy, Boolean>> load(Queries queries, Set<LikedBy> keys) {
        int account = keys.iterator().next().account; // one request has one viewer
        return queries.ask(new FindLikesOf(account, keys.stream().map(LikedBy::artwork).collect(toSet())))
                .thenApply(likes -> likes.stream().map(LikeView::artwork).collect(toSet()))
                .thenApply(liked -> keys.stream().collect(toMap(key -> key, key -> liked.contains(key.artwork))));
    }
}
