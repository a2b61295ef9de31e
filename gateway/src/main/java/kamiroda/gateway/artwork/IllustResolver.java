package kamiroda.gateway.artwork;

import java.awt.Dimension;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.kickstart.tools.GraphQLResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.graphql.Loading;
import kamiroda.gateway.image.ImageFormat;
import kamiroda.gateway.media.Preview;
import kamiroda.gateway.signin.PublicUrl;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.IllustView;

/** The fields of a picture that are not simply its parts. */
@Component
class IllustResolver implements GraphQLResolver<IllustView> {
    private final PublicUrl url;

    IllustResolver(PublicUrl url) {
        this.url = url;
    }

    String id(IllustView illust) {
        return GlobalId.of("Illust", illust.number());
    }

    int artworkId(IllustView illust) {
        return illust.artwork();
    }

    CompletableFuture<@Nullable ArtworkView> artwork(IllustView illust, DataFetchingEnvironment env) {
        return Loading.one(env, ArtworkView.class, illust.artwork());
    }

    String imageUrl(IllustView illust) {
        return url.base() + "public/illusts/" + illust.filename();
    }

    String thumbnailUrl(IllustView illust) {
        return url.base() + "public/thumbnail/" + illust.filename();
    }

    List<PreviewLink> previews(IllustView illust) {
        return Preview.of(new Dimension(illust.width(), illust.height())).stream()
                .map(it -> new PreviewLink(url.base() + it.path(illust.filename()), it.size().width, it.size().height))
                .toList();
    }

    String webpUrl(IllustView illust) {
        return url.base() + "public/webp/" + ImageFormat.webpName(illust.filename());
    }

    /** Where a preview is, and what size it has. */
    record PreviewLink(String url, int width, int height) {}
}
