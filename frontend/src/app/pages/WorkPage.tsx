import { useMemo, useState } from "react";
import { graphql, useFragment, useSubscription } from "react-relay";
import { useParams } from "react-router";

import type { WorkPage_artwork$key } from "~/__generated__/WorkPage_artwork.graphql";
import type { WorkPageQuery } from "~/__generated__/WorkPageQuery.graphql";
import type { WorkPageSubscription } from "~/__generated__/WorkPageSubscription.graphql";
import { Comments } from "~/features/comments/Comments";
import { LikeButton } from "~/features/likes/LikeButton";
import { Stage } from "~/features/pictures/Stage";
import { GoneWork } from "~/features/work/GoneWork";
import { NeighbourLinks } from "~/features/work/NeighbourLinks";
import { ShareButton } from "~/features/work/ShareButton";
import { WorkHeading } from "~/features/work/WorkHeading";
import { WorkMenu } from "~/features/work/WorkMenu";
import { WorkText } from "~/features/work/WorkText";
import { hide, unhide, useHidden } from "~/lib/hidden";
import { useClose } from "~/lib/over";
import { usePageQuery } from "~/lib/relay/usePageQuery";

import { pageWith } from "~/app/page";
import { EditWork } from "./LazyEditWork";
import { NotFoundPage } from "./NotFoundPage";
import styles from "./WorkPage.module.css";

const query = graphql`
  query WorkPageQuery($id: ID!) {
    node(id: $id) {
      ...WorkPage_artwork @alias(as: "work")
    }
  }
`;

const subscription = graphql`
  subscription WorkPageSubscription($id: ID!) {
    artworkChanged(id: $id) {
      commentsCount
      ...Stage_artwork
      ...WorkHeading_artwork
      ...WorkText_artwork
      ...EditWork_artwork
    }
  }
`;

/** A work: its pictures, what its artist and others say, and what one can do with it. */
export function WorkPage() {
  const { id = "" } = useParams();
  const { node } = usePageQuery<WorkPageQuery>(query, { id });
  const isGone = useHidden().has(id);
  const changes = useChanges(id);
  if (isGone) return <GoneWork />;
  return node?.work ? <Work artwork={node.work} changes={changes} /> : <NotFoundPage />;
}

function Work({ artwork, changes }: { artwork: WorkPage_artwork$key; changes: number }) {
  const work = useFragment(
    graphql`
      fragment WorkPage_artwork on Artwork {
        id
        title
        editable
        ...Stage_artwork
        ...WorkHeading_artwork
        ...WorkText_artwork
        ...LikeButton_artwork
        ...useNeighbours_artwork
        ...Comments_artwork
        ...EditWork_artwork
      }
    `,
    artwork,
  );
  const [isEditing, setEditing] = useState(false);
  const close = useClose("/artworks");
  return (
    <article className={styles.work}>
      <Stage artwork={work} />
      <div className={styles.words}>
        {isEditing ? (
          <EditWork artwork={work} onDone={() => setEditing(false)} />
        ) : (
          <>
            <WorkHeading artwork={work} />
            <div className={styles.acts}>
              <LikeButton artwork={work} />
              <ShareButton id={work.id} title={work.title} />
              <WorkMenu work={work} onEdit={() => setEditing(true)} onDeleted={close} />
              <NeighbourLinks artwork={work} />
            </div>
            <WorkText artwork={work} />
          </>
        )}
        <hr />
        <Comments artwork={work} changes={changes} />
      </div>
    </article>
  );
}

/** Hears of what others do to a work, and counts how often. */
function useChanges(id: string): number {
  const [changes, setChanges] = useState(0);
  useSubscription<WorkPageSubscription>(
    useMemo(
      () => ({
        subscription,
        variables: { id },
        onNext: (data) => {
          if (data?.artworkChanged) unhide(id);
          else hide(id);
          setChanges((count) => count + 1);
        },
      }),
      [id],
    ),
  );
  return changes;
}

export const workPage = pageWith<WorkPageQuery>(WorkPage, query, ({ params }) => ({ id: params.id ?? "" }));
