package kamiroda.command.tag;

import static kamiroda.shared.kernel.Refusal.TAG_NAME_TAKEN;
import static kamiroda.shared.number.NumberSeries.TAG;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.command.number.Numbers;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;

/** All names and the tags that hold them. What it states is stored with whatever else the command states, or not at all. */
@Component
public class Vocabulary {
    private final Repository<Tag> tags;
    private final Repository<Name> names;
    private final Numbers numbers;

    Vocabulary(Repository<Tag> tags, Repository<Name> names, Numbers numbers) {
        this.tags = tags;
        this.names = names;
        this.numbers = numbers;
    }

    /** The tags of these names; a name that no tag has makes a tag. */
    public List<TagId> coin(List<TagName> spellings, Instant at) {
        return spellings.stream().map(spelling -> coin(spelling, at)).toList();
    }

    /** The tags of those of these names that a tag has. */
    public List<TagId> known(List<TagName> spellings) {
        return spellings.stream().map(this::holder).filter(Objects::nonNull).toList();
    }

    void move(TagId tag, CanonicalName from, TagName to, Instant at) {
        CanonicalName wanted = new CanonicalName(to.canonical());
        if (wanted.equals(from)) {
            return;
        }
        Aggregate<Name> name = nameOf(wanted);
        TAG_NAME_TAKEN.unless(name.invoke(Name::holder) == null, to.spelling());
        name.execute(it -> it.claim(tag, at));
        names.load(from.toString()).execute(it -> it.release(at));
    }

    private TagId coin(TagName spelling, Instant at) {
        Aggregate<Name> name = nameOf(new CanonicalName(spelling.canonical()));
        @Nullable TagId holder = name.invoke(Name::holder);
        return holder != null ? holder : coined(spelling, name, at);
    }

    private TagId coined(TagName spelling, Aggregate<Name> name, Instant at) {
        TagId tag = new TagId(numbers.next(TAG));
        name.execute(it -> it.claim(tag, at));
        unchecked(() -> tags.newInstance(() -> new Tag(tag, spelling, at)));
        return tag;
    }

    private @Nullable TagId holder(TagName spelling) {
        try {
            return names.load(new CanonicalName(spelling.canonical()).toString()).invoke(Name::holder);
        } catch (AggregateNotFoundException e) {
            return null;
        }
    }

    private Aggregate<Name> nameOf(CanonicalName name) {
        return unchecked(() -> names.loadOrCreate(name.toString(), () -> new Name(name)));
    }

    private static <T> T unchecked(java.util.concurrent.Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
