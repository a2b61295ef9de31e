package kamiroda.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;

import kamiroda.shared.account.AccountEvent;
import kamiroda.shared.account.LoginEvent;
import kamiroda.shared.artwork.ArtworkEvent;
import kamiroda.shared.comment.CommentEvent;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.like.LikeEvent;
import kamiroda.shared.like.LikeKey;
import kamiroda.shared.number.NumberEvent;
import kamiroda.shared.tag.TagEvent;
import kamiroda.shared.tag.TagNameEvent;

/** An event store and a command bus in memory, for what several aggregates state together. */
public final class Memory {
    private final EventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EventStore store = EmbeddedEventStore.builder().storageEngine(engine).build();
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private int given;

    /** What happened before. */
    public Memory given(DomainEvent... events) {
        for (DomainEvent event : events) {
            String aggregate = aggregate(event);
            long next = engine.lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
            engine.appendEvents(new GenericDomainEventMessage<>("Given", aggregate, next, event));
        }
        given += events.length;
        return this;
    }

    /** What has been stored since. */
    public List<DomainEvent> stated() {
        List<DomainEvent> all = new ArrayList<>();
        engine.readEvents(null, false).map(TrackedEventMessage::getPayload).forEach(event -> all.add((DomainEvent) event));
        return all.subList(given, all.size());
    }

    public EventStore store() {
        return store;
    }

    /** One repository for all who ask, as its locks want it. */
    @SuppressWarnings("unchecked") // each class is put in with its own repository
    public <T> Repository<T> repository(Class<T> type) {
        return (Repository<T>)
                repositories.computeIfAbsent(type, _ -> EventSourcingRepository.builder(type).eventStore(store).build());
    }

    public Memory handler(Object commands) {
        new AnnotationCommandHandlerAdapter<>(commands).subscribe(bus);
        return this;
    }

    /** An aggregate that handles commands with these resources at hand. */
    public <T> Memory aggregate(Class<T> type, Object... resources) {
        ParameterResolverFactory atHand = new MultiParameterResolverFactory(
                new SimpleResourceParameterResolverFactory(List.of(resources)), ClasspathParameterResolverFactory.forClass(type));
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(EventSourcingRepository.builder(type).eventStore(store).parameterResolverFactory(atHand).build())
                .parameterResolverFactory(atHand)
                .build()
                .subscribe(bus);
        return this;
    }

    /** Sends a command and waits for its answer; throws what it was refused with. */
    @SuppressWarnings("unchecked") // who sends a command knows its answer
    public <R> R when(Object command, Map<String, Object> by) {
        AtomicReference<CommandResultMessage<?>> answer = new AtomicReference<>();
        bus.dispatch(new GenericCommandMessage<>(command, by), (_, result) -> answer.set(result));
        return (R) payload(answer.get());
    }

    /** Does something in a unit of work of its own, as a command's handler would. */
    public <R> R inUnitOfWork(Callable<R> work) {
        return payload(DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("work")).executeWithResult(work));
    }

    private static <R> R payload(ResultMessage<R> result) {
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
        return result.getPayload();
    }

    private static String aggregate(DomainEvent event) {
        return switch (event) {
            case AccountEvent account -> account.accountId().toString();
            case LoginEvent.LoginClaimed login -> login.login().toString();
            case ArtworkEvent artwork -> artwork.artworkId().toString();
            case CommentEvent comment -> comment.commentId().toString();
            case LikeEvent like -> new LikeKey(like.artworkId(), like.accountId()).toString();
            case NumberEvent.NumbersReserved numbers -> numbers.series().toString();
            case TagEvent tag -> tag.tagId().toString();
            case TagNameEvent.TagNameClaimed name -> name.canonicalName().toString();
            case TagNameEvent.TagNameReleased name -> name.canonicalName().toString();
            default -> throw new IllegalArgumentException(String.valueOf(event));
        };
    }
}
