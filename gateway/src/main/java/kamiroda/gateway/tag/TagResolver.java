package kamiroda.gateway.tag;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.Connection;
import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.Loading;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.tag.TagView;
import kamiroda.shared.tag.TaggedArtworkList;

/** The fields of a tag that are not simply its parts. */
@Component
class TagResolver implements GraphQLResolver<TagView> {
    String id(TagView tag) {
        return GlobalId.of("Tag", tag.number());
    }

    CompletableFuture<Connection<ArtworkView>> artworks(
            TagView tag,
            @Nullable List<@Nullable ArtworkSort> sort,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer first,
            @Nullable Integer last,
            DataFetchingEnvironment env) {
        return Loading.page(env, new TaggedArtworkList(tag.number(), Set.of(), Loading.sort(sort), Loading.slice(env)));
    }
}
