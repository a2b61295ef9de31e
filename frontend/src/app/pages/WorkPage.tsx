import { graphql } from "react-relay";
import { useParams } from "react-router";

import type { WorkPageQuery } from "~/__generated__/WorkPageQuery.graphql";
import { memberPath } from "~/lib/navigation";
import { nodesOf } from "~/lib/relay/nodesOf";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { Link } from "~/ui/Link";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";
import { NotFoundPage } from "./NotFoundPage";
import styles from "./WorkPage.module.css";

const query = graphql`
  query WorkPageQuery($id: ID!) {
    node(id: $id) {
      ... on Artwork {
        title
        caption
        account {
          kmcid
          name
        }
        illusts(first: 200) {
          edges {
            node {
              id
              imageUrl
              width
              height
              altText
            }
          }
        }
      }
    }
  }
`;

/** A work: its pictures, whole. */
export function WorkPage() {
  const { id = "" } = useParams();
  const { node: work } = usePageQuery<WorkPageQuery>(query, { id });
  if (work?.title === undefined) return <NotFoundPage />;
  return (
    <article className={styles.work}>
      {nodesOf(work.illusts).map(({ id: illust, imageUrl, width, height, altText }) => (
        <img key={illust} src={imageUrl} width={width} height={height} alt={altText} />
      ))}
      <PageTitle title={work.title} />
      {work.account && <Link to={memberPath(work.account.kmcid)}>{work.account.name}</Link>}
      <p>{work.caption}</p>
    </article>
  );
}

export const workPage = pageWith<WorkPageQuery>(WorkPage, query, ({ params }) => ({ id: params.id ?? "" }));
