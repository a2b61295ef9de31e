import { graphql } from "react-relay";

import type { AdminPageQuery } from "~/__generated__/AdminPageQuery.graphql";
import { ForAdmins } from "~/features/rebuild/ForAdmins";
import { useProgress } from "~/features/rebuild/useProgress";
import { Views } from "~/features/rebuild/Views";
import { ViewSection } from "~/features/rebuild/ViewSection";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { useViewer } from "~/lib/viewer/ViewerProvider";

import { page } from "~/app/page";

const query = graphql`
  query AdminPageQuery {
    projections {
      name
      ...ViewSection_projection
    }
  }
`;

/** The views and their generations, for admins: the server is asked only for who is one. */
export function AdminPage() {
  return useViewer().isAdmin ? <AllViews /> : <ForAdmins />;
}

function AllViews() {
  const { projections } = usePageQuery<AdminPageQuery>(query, {});
  const isLost = useProgress(projections.map(({ name }) => name));
  return (
    <Views isLost={isLost}>
      {projections.map((view) => (
        <ViewSection key={view.name} view={view} />
      ))}
    </Views>
  );
}

export const adminPage = page(AdminPage);
