package kamiroda.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import kamiroda.shared.artwork.Rating;
import kamiroda.standalone.painting.Motif;
import kamiroda.standalone.paper.Palette;

/**
 * The club of demo/club.json.
 *
 * @param remarks what members say about works
 */
record Club(List<Person> members, List<String> remarks, List<Work> works) {
    /** A member. */
    record Person(String login, String name) {}

    /** A member's words about a work. */
    record Remark(Person author, String text) {}

    /**
     * One work.
     *
     * @param artist a member's login
     * @param seed tells it from others of its motif; all that chance decides about it follows from this
     * @param pages absent: one
     * @param animated whether it is one that moves
     */
    record Work(String artist, String title, String caption, List<String> tags, Rating rating, Motif motif, Palette palette, int width, int height, long seed,
        int pages, boolean animated) {
        Work(String artist, String title, String caption, List<String> tags, @Nullable Rating rating, Motif motif, Palette palette, int width, int height,
            long seed, int pages, boolean animated) {
            this.artist = artist;
            this.title = title;
            this.caption = caption;
            this.tags = tags;
            this.rating = rating == null ? Rating.SAFE : rating;
            this.motif = motif;
            this.palette = palette;
            this.width = width;
            this.height = height;
            this.seed = seed;
            this.pages = Math.max(1, pages);
            this.animated = animated;
        }
    }

    static Club read() {
        try (var file = new ClassPathResource("demo/club.json").getInputStream()) {
            return new ObjectMapper().readValue(file, Club.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Who likes a work: few the one, nearly all the other; never its artist. */
    List<Person> fans(Work work) {
        var chance = new Random(work.seed);
        var others = others(work, chance);
        return others.subList(0, (int) (Math.pow(chance.nextDouble(), 0.7) * (others.size() + 1)));
    }

    /** What is said about a work, in order. */
    List<Remark> remarks(Work work) {
        var chance = new Random(-work.seed);
        var authors = others(work, chance);
        var texts = new ArrayList<>(remarks);
        Collections.shuffle(texts, chance);
        var said = new ArrayList<Remark>();
        for (var i = chance.nextInt(4); i > 0; i--) {
            said.add(new Remark(authors.get(i), texts.get(i)));
        }
        return said;
    }

    private List<Person> others(Work work, Random chance) {
        var others = new ArrayList<>(members.stream().filter(member -> !member.login.equals(work.artist)).toList());
        Collections.shuffle(others, chance);
        return others;
    }
}
