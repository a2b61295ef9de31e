import { graphql } from "react-relay";
import { Navigate, useParams } from "react-router";

import type { OldLinkPageQuery } from "~/__generated__/OldLinkPageQuery.graphql";
import { workPath } from "~/lib/navigation";
import { usePageQuery } from "~/lib/relay/usePageQuery";

import { pageWith } from "~/app/page";
import { NotFoundPage } from "./NotFoundPage";

const query = graphql`
  query OldLinkPageQuery($folderId: Int!) {
    artworkByFolderId(folderId: $folderId) {
      id
    }
  }
`;

const variables = (folderId = "") => ({ folderId: /^\d{1,9}$/.test(folderId) ? Number(folderId) : 0 });

/** Links of the time when works were folders lead to the work. */
export function OldLinkPage() {
  const { artworkByFolderId: work } = usePageQuery<OldLinkPageQuery>(query, variables(useParams().folderId));
  return work ? <Navigate to={workPath(work.id)} replace /> : <NotFoundPage />;
}

export const oldLinkPage = pageWith<OldLinkPageQuery>(OldLinkPage, query, ({ params }) => variables(params.folderId));
