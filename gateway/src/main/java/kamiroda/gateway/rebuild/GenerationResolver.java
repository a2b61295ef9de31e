package kamiroda.gateway.rebuild;

import java.time.Instant;

import graphql.kickstart.tools.GraphQLResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.shared.rebuild.GenerationView;

/** The fields of a generation that are not simply its parts. */
@Component
class GenerationResolver implements GraphQLResolver<GenerationView> {
    Instant begunAt(GenerationView generation) {
        return generation.begun();
    }

    @Nullable Instant servedSince(GenerationView generation) {
        return generation.served();
    }

    @Nullable Instant pausedSince(GenerationView generation) {
        return generation.paused();
    }

    Instant changedAt(GenerationView generation) {
        return generation.changed();
    }
}
