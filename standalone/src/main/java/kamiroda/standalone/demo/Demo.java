package kamiroda.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import kamiroda.gateway.artwork.PicturePosting;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.upload.UploadedFile;
import kamiroda.shared.account.AccountId;
import kamiroda.shared.account.FindAccounts;
import kamiroda.shared.account.JoinAccount;
import kamiroda.shared.account.Login;
import kamiroda.shared.account.RenameAccount;
import kamiroda.shared.artwork.ArtworkId;
import kamiroda.shared.artwork.PostArtwork;
import kamiroda.shared.comment.CommentList;
import kamiroda.shared.comment.ListComments;
import kamiroda.shared.comment.PostComment;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.AwaitViews;
import kamiroda.shared.kernel.Slice;
import kamiroda.shared.like.LikeArtwork;
import kamiroda.shared.tag.TagName;
import kamiroda.standalone.demo.Club.Person;
import kamiroda.standalone.demo.Club.Remark;
import kamiroda.standalone.demo.Club.Work;

/** Fills the gallery with the club's works when it has no others; what an interrupted run has done is not done again. */
@Component
@ConditionalOnProperty("kamiroda.demo")
class Demo implements ApplicationRunner {
    private static final int TELL_EVERY = 10;
    private static final AwaitViews ALL_SHOWN = new AwaitViews(120_000);

    private final Club club;
    private final Map<String, AccountId> members = new HashMap<>();
    private final Commands commands;
    private final Queries queries;
    private final PicturePosting pictures;

    @Autowired
    Demo(Commands commands, Queries queries, PicturePosting pictures) {
        this(Club.read(), commands, queries, pictures);
    }

    Demo(Club club, Commands commands, Queries queries, PicturePosting pictures) {
        this.club = club;
        this.commands = commands;
        this.queries = queries;
        this.pictures = pictures;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        queries.ask(ALL_SHOWN).join();
        var begun = Begun.in(queries, club);
        if (begun.others()) {
            System.err.println("The gallery has works of its own: --kamiroda.demo fills only an empty one, and has done nothing.");
            return;
        }
        club.members().forEach(this::join);
        for (var i = 1; i <= club.works().size(); i++) {
            settle(club.works().get(i - 1), begun.posted());
            if (i % TELL_EVERY == 0) {
                System.out.println("Drawing the demo: " + i + " of " + club.works().size() + " works");
            }
        }
        queries.ask(ALL_SHOWN).join();
        System.out.println("The demo is complete: " + club.works().size() + " works by " + members.size() + " members");
    }

    private void join(Person person) {
        AccountId account = commands.<AccountId>send(new JoinAccount(new Login(person.login())), Map.of()).join();
        members.put(person.login(), account);
        if (!queries.ask(new FindAccounts(Set.of(account.number()))).join().getFirst().name().equals(person.name())) {
            commands.dispatch(new RenameAccount(account, person.name()), as(person.login())).join();
        }
    }

    private void settle(Work work, Map<Work, ArtworkId> posted) throws IOException {
        var artwork = posted.containsKey(work) ? posted.get(work) : post(work);
        var likes = club.fans(work).stream().map(fan -> commands.dispatch(new LikeArtwork(artwork), as(fan.login())));
        CompletableFuture.allOf(likes.toArray(CompletableFuture[]::new)).join();
        var said = posted.containsKey(work) ? said(artwork) : Set.of();
        club.remarks(work).stream().filter(remark -> !said.contains(remark))
            .forEach(remark -> commands.dispatch(new PostComment(artwork, remark.text()), as(remark.author().login())).join());
    }

    private ArtworkId post(Work work) throws IOException {
        var folder = Files.createTempDirectory("kamiroda-demo");
        try {
            var files = Studio.drawn(work, folder).stream().map(page -> new UploadedFile("page", page)).toList();
            var tags = work.tags().stream().map(TagName::new).toList();
            return pictures.<ArtworkId>post(files, stored ->
                commands.dispatch(new PostArtwork(work.title(), work.caption(), tags, work.rating(), stored), as(work.artist()))).join();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private Set<Remark> said(ArtworkId artwork) {
        var all = new CommentList(artwork.number(), null, new Slice(Slice.MOST, null, null, null, false));
        var said = new HashSet<Remark>();
        queries.ask(new ListComments(List.of(all))).join().getFirst().edges().forEach(edge -> club.members().stream()
            .filter(member -> members.get(member.login()).number() == edge.node().account())
            .forEach(member -> said.add(new Remark(member, edge.node().text()))));
        return said;
    }

    private Map<String, Object> as(String login) {
        return Map.copyOf(new Actor(members.get(login), Set.of()).metaData());
    }
}
