package kamiroda.shared.tag;

import static java.util.stream.Collectors.toMap;
import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.TAG_HAS_HASH;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import kamiroda.shared.kernel.Text;

/** A tag as a member spells it, 1 to 100 characters. Two spellings are the same tag when their canonical names are equal. */
public record TagName(@JsonValue String spelling) {
    /** Longest spelling, and longest canonical name, in code points. */
    public static final int LONGEST = 100;
    /** Most tags of one artwork. */
    public static final int MOST = 50;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TagName {
        check("tag", spelling);
        spelling = spelling.strip();
    }

    /** The same, for a name that a client says in a field of another name than {@code tag}. */
    public static TagName of(String field, String spelling) {
        check(field, spelling);
        return new TagName(spelling);
    }

    /** What decides identity: NFKC, trimmed, lower case. */
    public String canonical() {
        return canonical(spelling);
    }

    /** The canonical name of any text, also of one that could be no tag's name. */
    public static String canonical(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** Each tag once, by its first spelling, in order. */
    public static List<TagName> distinct(List<TagName> names) {
        List<TagName> distinct = List.copyOf(names.stream()
                .collect(toMap(TagName::canonical, name -> name, (first, _) -> first, LinkedHashMap::new))
                .values());
        BAD_USER_INPUT.unless(distinct.size() <= MOST, "tags", distinct.size(), "at most " + MOST);
        return distinct;
    }

    /** The canonical name too: NFKC makes `#` of its wider and smaller forms, and one character of some long. */
    private static void check(String field, String spelling) {
        String canonical = canonical(Text.name(field, spelling, LONGEST));
        TAG_HAS_HASH.unless(canonical.indexOf('#') < 0, spelling.strip());
        Text.name(field, canonical, LONGEST);
    }
}
