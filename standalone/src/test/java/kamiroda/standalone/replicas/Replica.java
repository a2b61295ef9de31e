package kamiroda.standalone.replicas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.ArtworkView;
import kamiroda.shared.artwork.FindArtworks;
import kamiroda.shared.artwork.Picture;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.like.LikeId;
import kamiroda.shared.tag.TagName;
import kamiroda.standalone.StandaloneApplication;
import kamiroda.standalone.TestServers;
import kamiroda.standalone.start.Opening;

/** The whole program, and what members do through it. */
record Replica(ConfigurableApplicationContext gallery) implements AutoCloseable {
    /** Its first member is the artist of all that is posted. */
    static Replica open(Path place, String... more) {
        return opened(arguments(place, more));
    }

    static Replica opened(String... arguments) {
        var replica = new Replica(new Opening().run(StandaloneApplication.class, arguments));
        replica.join("artist").join();
        return replica;
    }

    static String[] arguments(Path place, String... more) {
        var all = new ArrayList<>(List.of(more));
        all.add("--server.port=0");
        all.add("--kamiroda.data=" + place);
        all.add("--kamiroda.mysql.base=" + TestServers.base());
        return all.toArray(String[]::new);
    }

    <T> T bean(Class<T> type) {
        return gallery.getBean(type);
    }

    JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    CompletableFuture<AccountId> join(String name) {
        return bean(Commands.class).send(new JoinAccount(new Login(name)), Map.of());
    }

    CompletableFuture<ArtworkId> post(String title, String... tags) {
        var picture = new Picture(UUID.randomUUID() + ".png", "image/png", 1, 1, 1, "0".repeat(64), "", "");
        var names = List.of(tags).stream().map(TagName::new).toList();
        return send(1, new PostArtwork(title, "", names, Rating.SAFE, List.of(picture)));
    }

    /** Without waiting for the views. */
    CompletableFuture<LikeId> like(ArtworkId artwork, int account) {
        return bean(Commands.class).dispatch(new LikeArtwork(artwork), new Actor(new AccountId(account), Set.of()).metaData());
    }

    <R> CompletableFuture<R> send(int account, Object command) {
        return bean(Commands.class).send(command, new Actor(new AccountId(account), Set.of()).metaData());
    }

    ArtworkView artwork(ArtworkId id) {
        return bean(Queries.class).askForOne(new FindArtworks(Set.of(id.number()))).join();
    }

    boolean viewsAreUpToDate() {
        return bean(org.axonframework.queryhandling.QueryGateway.class).query(new AwaitViews(60_000), Boolean.class).join();
    }

    /** How often a text occurs as an event's payload type for an artwork: the fold of the log that views are held against. */
    int likesInTheLog(ArtworkId artwork) {
        return sql().sql("SELECT COUNT(*) FROM domain_event WHERE payload_type = 'ArtworkLiked' AND aggregate_identifier LIKE ?")
            .param("like:" + artwork.number() + ":%").query(Integer.class).single();
    }

    int likesInTheTable(ArtworkId artwork) {
        return sql().sql("SELECT COUNT(*) FROM artwork_like__g1 WHERE artwork = ?").param(artwork.number()).query(Integer.class).single();
    }

    @Override
    public void close() {
        gallery.close();
    }
}
