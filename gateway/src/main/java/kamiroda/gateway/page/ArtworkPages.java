package kamiroda.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.PublicUrl;
import kamiroda.shared.account.AccountView;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.FindIllusts;
import kamiroda.shared.artwork.IllustView;
import kamiroda.shared.artwork.Rating;

/** The web client's page for the addresses of artworks, old ones too: it says itself what to show where no script runs. */
@RestController
class ArtworkPages {
    private static final Logger LOG = LoggerFactory.getLogger(ArtworkPages.class);
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}|[12]\\d{9}");
    private static final Resource PAGE = new ClassPathResource("static/index.html");

    private final Queries queries;
    private final PublicUrl url;

    ArtworkPages(Queries queries, PublicUrl url) {
        this.queries = queries;
        this.url = url;
    }

    @GetMapping({"/artwork/{id:(?!new$).+}", "/illust/{id}"})
    CompletableFuture<ResponseEntity<String>> page(@PathVariable String id) {
        return number(id).map(this::card).orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))
                .thenApply(card -> answer(card.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, card.map(it -> it.in(plain())).orElseGet(ArtworkPages::plain)))
                .exceptionally(failure -> {
                    LOG.warn("A page goes without a card: {}", failure.toString());
                    return answer(HttpStatus.OK, plain());
                });
    }

    private static Optional<Integer> number(String id) {
        if (NUMBER.matcher(id).matches()) {
            return Optional.of(Long.valueOf(id)).filter(it -> it <= Integer.MAX_VALUE).map(Long::intValue);
        }
        return GlobalId.parse(id).filter(it -> it.type().equals("Artwork")).map(GlobalId::number);
    }

    private CompletableFuture<Optional<Card>> card(int number) {
        return queries.ask(new FindArtworks(Set.of(number)))
                .thenCompose(found -> found.isEmpty() ? CompletableFuture.completedFuture(Optional.empty()) : card(found.getFirst()).thenApply(Optional::of));
    }

    private CompletableFuture<Card> card(ArtworkView artwork) {
        return queries.ask(new FindAccounts(Set.of(artwork.account())))
                .thenCombine(queries.ask(new FindIllusts(Set.of(artwork.topIllust()))), (artists, covers) -> card(artwork, artists, covers));
    }

    private Card card(ArtworkView artwork, List<AccountView> artists, List<IllustView> covers) {
        String cover = artwork.rating() != Rating.SAFE || covers.isEmpty() ? null : url.base() + "public/thumbnail/" + covers.getFirst().filename();
        String address = url.base() + "artwork/" + GlobalId.of("Artwork", artwork.number());
        return new Card(artwork.title(), artists.isEmpty() ? "" : artists.getFirst().name(), artwork.caption(), address, cover);
    }

    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status).contentType(HTML).cacheControl(CacheControl.noCache()).body(page);
    }

    private static String plain() {
        try {
            return PAGE.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
