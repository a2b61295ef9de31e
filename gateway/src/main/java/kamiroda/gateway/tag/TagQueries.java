package kamiroda.gateway.tag;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLQueryResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.ArtworkRatingEnum;
import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.Loading;
import kamiroda.gateway.graphql.TaggedArtworks;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.tag.FindSuggestedTags;
import kamiroda.shared.tag.FindTagByName;
import kamiroda.shared.tag.FindTags;
import kamiroda.shared.tag.TagList;
import kamiroda.shared.tag.TagSort;
import kamiroda.shared.tag.TagView;
import kamiroda.shared.tag.TaggedArtworkList;

/** Tags and what has them. */
@Component
class TagQueries implements GraphQLQueryResolver {
    /** No tag's number: a list of nothing. */
    private static final int NO_TAG = 0;

    private static final int MOST_SUGGESTED = 100;

    private final Queries queries;
    private final TaggedArtworks tagged;

    TagQueries(Queries queries, TaggedArtworks tagged) {
        this.queries = queries;
        this.tagged = tagged;
    }

    CompletableFuture<@Nullable TagView> tagByName(String name) {
        return queries.askForOne(new FindTagByName(name))
                .thenCompose(tag -> tag == null
                        ? CompletableFuture.<@Nullable TagView>completedFuture(null)
                        : queries.askForOne(new FindTags(Set.of(tag.number()))));
    }

    CompletableFuture<Connection<ArtworkView>> taggedArtworks(
            String tag,
            @Nullable List<ArtworkRatingEnum> rating,
            @Nullable List<@Nullable ArtworkSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        Slice slice = Loading.slice(env);
        return queries.askForOne(new FindTagByName(tag))
                .thenApply(found -> new TaggedArtworkList(found == null ? NO_TAG : found.number(), ArtworkRatingEnum.ratings(rating), Loading.sort(sort), slice))
                .thenCompose(list -> tagged.pages(List.of(list)))
                .thenApply(pages -> new Connection<>(pages.getFirst()));
    }

    CompletableFuture<Connection<TagView>> allTags(
            @Nullable List<@Nullable TagSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new TagList(null, Loading.sort(sort), Loading.slice(env)));
    }

    CompletableFuture<List<TagSuggestion>> suggestTags(String text, int limit) {
        BAD_USER_INPUT.unless(limit >= 0, "limit", limit, "0 or more");
        return queries.ask(new FindSuggestedTags(text, Math.min(limit, MOST_SUGGESTED)))
                .thenApply(tags -> tags.stream().map(tag -> new TagSuggestion(tag, tag.name(), tag.artworksCount())).toList());
    }

    record TagSuggestion(TagView tag, String matchedName, int count) {}
}
