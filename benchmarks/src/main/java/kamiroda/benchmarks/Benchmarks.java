package kamiroda.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kamiroda.benchmarks.rebuild.Rebuild;
import kamiroda.benchmarks.rebuild.Replay;
import kamiroda.benchmarks.serving.Serving;

/** One command each: what is measured, on how many artworks, and settings of the gallery such as {@code --spring.datasource.url=…}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        String name = words.isEmpty() ? "" : words.removeFirst();
        int artworks = words.isEmpty() || words.getFirst().startsWith("--") ? 10_000 : Integer.parseInt(words.removeFirst().replace("_", ""));
        switch (name) {
            case "fill" -> Fill.run(artworks, words);
            case "pages" -> Pages.run(artworks, words);
            case "likes" -> Likes.run(artworks, words);
            case "visible" -> Visible.run(artworks, words);
            case "memory" -> Memory.run(artworks, words);
            case "rebuild" -> Rebuild.run(artworks, words);
            case "replay" -> Replay.run(artworks, words);
            case "serving" -> Serving.run(artworks, words);
            default -> System.err.println("Say one of: fill, pages, likes, visible, memory, rebuild, replay, serving; then how many artworks, as in: fill 10000");
        }
        System.exit(0); // whatever threads a measurement left
    }
}
