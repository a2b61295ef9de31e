package kamiroda.gateway.rebuild;

import static java.util.stream.Collectors.joining;
import static kamiroda.shared.kernel.Refusal.VIEW_NOT_FOUND;

import java.time.Duration;
import java.util.List;

import graphql.kickstart.tools.GraphQLSubscriptionResolver;
import graphql.schema.DataFetchingEnvironment;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import kamiroda.gateway.graphql.Errors;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.kernel.Role;
import kamiroda.shared.rebuild.FindProjections;
import kamiroda.shared.rebuild.ProjectionView;

/**
 * What becomes of views, for admins. Any replica may be at it, and what they all know stands in a table: as long as anybody listens, it is
 * looked at once a second for all who do.
 */
@Component
class ProjectionSubscriptions implements GraphQLSubscriptionResolver {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Flux<List<ProjectionView>> looks;

    ProjectionSubscriptions(Queries queries) {
        this.looks = Flux.interval(Duration.ZERO, LOOK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(_ -> Mono.fromFuture(() -> queries.ask(new FindProjections())), 1)
                .share();
    }

    /** The view as it is, and again whenever it is not as it was; who takes it slowly gets the latest. */
    Publisher<ProjectionView> rebuildProgressed(String name, DataFetchingEnvironment env) {
        Caller.of(env).require(Role.ADMIN);
        return looks.map(views -> named(name, views))
                .distinctUntilChanged()
                .onBackpressureLatest()
                .onErrorMap(failure -> new SubscriptionPublisherException(List.of(Errors.of(failure, "The progress of " + name)), failure));
    }

    private static ProjectionView named(String name, List<ProjectionView> views) {
        return views.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> VIEW_NOT_FOUND.because(name, views.stream().map(ProjectionView::name).collect(joining(", "))));
    }
}
