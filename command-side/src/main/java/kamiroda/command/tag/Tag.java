package kamiroda.command.tag;

import static kamiroda.shared.kernel.Refusal.FORBIDDEN;
import static kamiroda.shared.kernel.Refusal.TAG_FROZEN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

import kamiroda.shared.kernel.Actor;
import kamiroda.shared.tag.CanonicalName;
import kamiroda.shared.tag.FreezeTag;
import kamiroda.shared.tag.RenameTag;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagEvent.TagCoined;
import kamiroda.shared.tag.TagEvent.TagFrozen;
import kamiroda.shared.tag.TagEvent.TagRenamed;
import kamiroda.shared.tag.TagEvent.TagThawed;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.ThawTag;

@Aggregate(type = "Tag")
class Tag {
    @AggregateIdentifier
    private TagId id;

    private String name;
    private CanonicalName canonicalName;
    private boolean frozen;

    Tag() {} // Axon replays history into an empty tag

    Tag(TagId id, TagName name, Instant at) {
        apply(new TagCoined(id, name.spelling(), name.canonical(), at));
    }

    @CommandHandler
    void handle(RenameTag command, Vocabulary vocabulary, Clock clock) {
        TAG_FROZEN.unless(!frozen, name);
        TagName wanted = command.name();
        vocabulary.move(id, canonicalName, wanted, clock.instant());
        if (!wanted.spelling().equals(name)) {
            apply(new TagRenamed(id, wanted.spelling(), wanted.canonical(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(FreezeTag command, Actor actor, Clock clock) {
        FORBIDDEN.unless(actor.isAdmin(), "an admin");
        if (!frozen) {
            apply(new TagFrozen(id, clock.instant()));
        }
    }

    @CommandHandler
    void handle(ThawTag command, Actor actor, Clock clock) {
        FORBIDDEN.unless(actor.isAdmin(), "an admin");
        if (frozen) {
            apply(new TagThawed(id, clock.instant()));
        }
    }

    @EventSourcingHandler
    void on(TagEvent event) {
        switch (event) {
            case TagCoined coined -> {
                id = coined.tagId();
                called(coined.name(), coined.canonicalName());
            }
            case TagRenamed renamed -> called(renamed.name(), renamed.canonicalName());
            case TagFrozen _ -> frozen = true;
            case TagThawed _ -> frozen = false;
        }
    }

    private void called(String name, String canonicalName) {
        this.name = name;
        this.canonicalName = new CanonicalName(canonicalName);
    }
}
