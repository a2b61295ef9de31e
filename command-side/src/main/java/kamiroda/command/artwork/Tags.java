package kamiroda.command.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;

/** The tags an artwork has, each once, in the order they came. */
class Tags {
    private final Set<TagId> tags = new LinkedHashSet<>();

    /** Those of the wanted ones that are not here; refuses more than an artwork can have. */
    List<TagId> missing(List<TagId> wanted) {
        List<TagId> missing = wanted.stream().distinct().filter(tag -> !tags.contains(tag)).toList();
        int many = tags.size() + missing.size();
        BAD_USER_INPUT.unless(many <= TagName.MOST, "tags", many, "at most " + TagName.MOST);
        return missing;
    }

    /** Those of these that are here. */
    List<TagId> present(List<TagId> these) {
        return these.stream().distinct().filter(tags::contains).toList();
    }

    /** Those that are here and not wanted. */
    List<TagId> unwanted(List<TagId> wanted) {
        return tags.stream().filter(tag -> !wanted.contains(tag)).toList();
    }

    List<TagId> all() {
        return List.copyOf(tags);
    }

    void add(List<TagId> added) {
        tags.addAll(added);
    }

    void remove(List<TagId> removed) {
        removed.forEach(tags::remove);
    }
}
