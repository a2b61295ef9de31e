package kamiroda.standalone.commandline;

import java.util.Collection;
import java.util.Comparator;

/** Why a command is not carried out, as one sentence for the person who gave it. */
public final class Trouble extends RuntimeException {
    public Trouble(String sentence) {
        super(sentence);
    }

    /** Something was named that there is not; tells which is like it, if one is. */
    public static Trouble noSuch(String kind, String said, Collection<String> words, String wayOut) {
        var meant = words.stream()
            .min(Comparator.comparingInt(word -> distance(said, word)))
            .filter(word -> distance(said, word) <= 1 + word.length() / 3)
            .map(word -> ": did you mean " + word + "?")
            .orElse(";");
        return new Trouble("There is no " + kind + " \"" + said + "\"" + meant + " " + wayOut);
    }

    /** How many letters are to be put in, taken out or changed. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
