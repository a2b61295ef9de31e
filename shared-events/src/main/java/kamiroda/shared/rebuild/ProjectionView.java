package kamiroda.shared.rebuild;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A view as admins see it.
 *
 * @param serving the generation that readers are sent to; absent while the first is being built
 * @param lag how many positions of the log the serving generation is behind
 * @param deadLetters how many events the serving generation could not apply
 * @param generations oldest first
 */
public record ProjectionView(String name, @Nullable Integer serving, long lag, int deadLetters, List<GenerationView> generations) {}
