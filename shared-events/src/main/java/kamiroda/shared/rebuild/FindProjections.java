package kamiroda.shared.rebuild;

import kamiroda.shared.kernel.Query;

/** Asks for all views and their generations. */
public record FindProjections() implements Query<ProjectionView> {
    @Override
    public Class<ProjectionView> answer() {
        return ProjectionView.class;
    }
}
