package kamiroda.query.tag;

import java.time.Instant;

import kamiroda.query.projection.KeptIn;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagRenamed;

/** One row per tag; {@code used} while at least one shown artwork has it. */
@KeptIn("tag")
record TagRow(
        int number,
        String name,
        String canonicalName,
        String searchKey,
        boolean editFreezed,
        int artworksCount,
        boolean used,
        Instant createdAt,
        Instant updatedAt) {
    static TagRow of(TagCoined it) {
        return new TagRow(it.tagId().number(), it.name(), it.canonicalName(), SearchKey.of(it.canonicalName()), false, 0, false, it.at(), it.at());
    }

    TagRow renamed(TagRenamed it) {
        return new TagRow(number, it.name(), it.canonicalName(), SearchKey.of(it.canonicalName()), editFreezed, artworksCount, used, createdAt, it.at());
    }

    TagRow frozen(boolean frozen, Instant at) {
        return new TagRow(number, name, canonicalName, searchKey, frozen, artworksCount, used, createdAt, at);
    }

    TagRow counted(int more) {
        int count = artworksCount + more;
        return new TagRow(number, name, canonicalName, searchKey, editFreezed, count, count > 0, createdAt, updatedAt);
    }
}
