package kamiroda.gateway.graphql;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLQueryResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.shared.account.AccountView;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.comment.CommentView;
import kamiroda.shared.kernel.Text;
import kamiroda.shared.like.LikeView;
import kamiroda.shared.tag.TagView;

/** Finds anything by its global id. */
@Component
class Nodes implements GraphQLQueryResolver {
    private static final Map<String, Class<?>> VIEWS = Map.of(
            "Account", AccountView.class,
            "Artwork", ArtworkView.class,
            "Comment", CommentView.class,
            "Illust", IllustView.class,
            "Like", LikeView.class,
            "Tag", TagView.class);

    CompletableFuture<@Nullable Object> node(String id, DataFetchingEnvironment env) {
        return find(GlobalId.parse(id).orElseThrow(() -> BAD_USER_INPUT.because("id", Text.shown(id), "a global id")), env);
    }

    CompletableFuture<List<@Nullable Object>> nodes(List<String> ids, DataFetchingEnvironment env) {
        List<CompletableFuture<@Nullable Object>> found =
                ids.stream().map(id -> GlobalId.parse(id).map(it -> find(it, env)).orElseGet(() -> completedFuture(null))).toList();
        return CompletableFuture.allOf(found.toArray(CompletableFuture[]::new))
                .thenApply(_ -> found.stream().map(CompletableFuture::join).toList());
    }

    private static CompletableFuture<@Nullable Object> find(GlobalId id, DataFetchingEnvironment env) {
        Class<?> view = VIEWS.get(id.type());
        return view == null ? completedFuture(null) : Loading.one(env, view, id.number()).thenApply(it -> it);
    }
}
