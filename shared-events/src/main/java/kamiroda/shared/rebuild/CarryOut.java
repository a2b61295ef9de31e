package kamiroda.shared.rebuild;

import kamiroda.shared.kernel.Query;

/** Carries out an order that is on record; answers with the view as it is then. Refuses what cannot be done, and says why. */
public record CarryOut(String view, ViewOrder order, long number) implements Query<ProjectionView> {
    @Override
    public Class<ProjectionView> answer() {
        return ProjectionView.class;
    }
}
