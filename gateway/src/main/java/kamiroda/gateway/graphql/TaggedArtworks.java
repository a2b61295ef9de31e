package kamiroda.gateway.graphql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.artwork.ArtworkPage;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.kernel.Page.Edge;
import kamiroda.shared.tag.FindTags;
import kamiroda.shared.tag.ListTaggedArtworks;
import kamiroda.shared.tag.TagView;
import kamiroda.shared.tag.TaggedArtworkList;
import kamiroda.shared.tag.TaggedArtworkPage;

/** The artworks of tags: search knows which, the gallery what they look like, the directory how many. */
@Component
public class TaggedArtworks {
    private final Queries queries;

    TaggedArtworks(Queries queries) {
        this.queries = queries;
    }

    /** One page for each list. */
    public CompletableFuture<List<ArtworkPage>> pages(List<TaggedArtworkList> lists) {
        CompletableFuture<Map<Integer, TagView>> tags = counts(lists);
        return queries.ask(new ListTaggedArtworks(lists))
                .thenCompose(found -> artworks(found)
                        .thenCombine(tags, (artworks, counts) -> IntStream.range(0, lists.size())
                                .mapToObj(i -> page(found.get(i), artworks, lists.get(i).ratings().isEmpty() ? count(lists.get(i), counts) : found.get(i).total()))
                                .toList()));
    }

    private CompletableFuture<Map<Integer, TagView>> counts(List<TaggedArtworkList> lists) {
        Set<Integer> counted = lists.stream().filter(list -> list.slice().counted()).map(TaggedArtworkList::tag).collect(toSet());
        return queries.ask(new FindTags(counted)).thenApply(tags -> tags.stream().collect(toMap(TagView::number, it -> it)));
    }

    private CompletableFuture<Map<Integer, ArtworkView>> artworks(List<TaggedArtworkPage> pages) {
        Set<Integer> numbers = pages.stream().flatMap(page -> page.edges().stream()).map(Edge::node).collect(toSet());
        return queries.ask(new FindArtworks(numbers)).thenApply(found -> found.stream().collect(toMap(ArtworkView::number, it -> it)));
    }

    private static ArtworkPage page(TaggedArtworkPage found, Map<Integer, ArtworkView> artworks, @Nullable Integer count) {
        List<Edge<ArtworkView>> edges = found.edges().stream()
                .filter(edge -> artworks.containsKey(edge.node()))
                .map(edge -> new Edge<>(artworks.get(edge.node()), edge.cursor()))
                .toList();
        return new ArtworkPage(edges, found.hasNextPage(), found.hasPreviousPage(), count);
    }

    private static @Nullable Integer count(TaggedArtworkList list, Map<Integer, TagView> tags) {
        TagView tag = tags.get(list.tag());
        return !list.slice().counted() ? null : tag == null ? Integer.valueOf(0) : Integer.valueOf(tag.artworksCount());
    }
}
