package kamiroda.command.tag;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagNameEvent;
import kamiroda.shared.tag.TagNameEvent.TagNameClaimed;
import kamiroda.shared.tag.TagNameEvent.TagNameReleased;

/** A canonical name and the tag that holds it: two claims of one name cannot both be stored. */
@Aggregate(type = "TagName")
class Name {
    @AggregateIdentifier
    private CanonicalName name;

    private @Nullable TagId holder;

    Name() {}

    Name(CanonicalName name) {
        this.name = name;
    }

    @Nullable TagId holder() {
        return holder;
    }

    void claim(TagId tag, Instant at) {
        apply(new TagNameClaimed(name, tag, at));
    }

    void release(Instant at) {
        apply(new TagNameReleased(name, holder, at));
    }

    @EventSourcingHandler
    void on(TagNameEvent event) {
        switch (event) {
            case TagNameClaimed claimed -> {
                name = claimed.canonicalName();
                holder = claimed.tagId();
            }
            case TagNameReleased _ -> holder = null;
        }
    }
}
