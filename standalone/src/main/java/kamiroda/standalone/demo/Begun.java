package kamiroda.standalone.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kamiroda.gateway.message.Queries;
import kamiroda.shared.account.FindAccountByLogin;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.ArtworkList;
import kamiroda.shared.artwork.ListArtworks;
import kamiroda.shared.kernel.Slice;
import kamiroda.standalone.demo.Club.Work;

/**
 * What of the club's works is in the gallery already.
 *
 * @param others whether the gallery has other works too
 */
record Begun(Map<Work, ArtworkId> posted, boolean others) {
    static Begun in(Queries queries, Club club) {
        var artists = new HashMap<Integer, String>();
        club.members().forEach(member -> {
            var account = queries.askForOne(new FindAccountByLogin(member.login())).join();
            if (account != null) {
                artists.put(account.number(), member.login());
            }
        });
        var all = queries.askForOne(new ListArtworks(List.of(new ArtworkList(null, Set.of(), null, List.of(), new Slice(Slice.MOST, null, null, null, false))))).join();
        var posted = new HashMap<Work, ArtworkId>();
        all.edges().forEach(edge -> club.works().stream()
            .filter(work -> work.artist().equals(artists.get(edge.node().account())) && work.title().equals(edge.node().title()))
            .forEach(work -> posted.put(work, new ArtworkId(edge.node().number()))));
        return new Begun(posted, all.hasNextPage() || posted.size() < all.edges().size());
    }
}
