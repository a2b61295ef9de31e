package kamiroda.gateway.artwork;

import java.util.List;

import kamiroda.shared.tag.TagName;

/** The tags of an input. */
final class TagNames {
    private TagNames() {}

    static List<TagName> of(List<String> names) {
        return names.stream().map(TagName::new).toList();
    }
}
