import { type Ref, useEffect, useMemo, useRef } from "react";
import { graphql, usePaginationFragment, useSubscription } from "react-relay";

import type { Comments_artwork$key } from "~/__generated__/Comments_artwork.graphql";
import type { CommentsPaginationQuery } from "~/__generated__/CommentsPaginationQuery.graphql";
import type { CommentsSubscription } from "~/__generated__/CommentsSubscription.graphql";
import { useHidden } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { Button } from "~/ui/Button";

import { Comment } from "./Comment";
import { Composer } from "./Composer";
import styles from "./Comments.module.css";
import { commentsMessages } from "./commentsMessages";

type Props = {
  artwork: Comments_artwork$key;
  /** Grows when something about the work has changed elsewhere: then the comments are read again, in their place. */
  changes: number;
};

const PAGE = 30;

const subscription = graphql`
  subscription CommentsSubscription($id: ID!, $connections: [ID!]!) {
    commentPosted(artworkId: $id) @appendNode(connections: $connections, edgeTypeName: "CommentEdge") {
      id
      ...Comment_comment
      artwork {
        id
        commentsCount
      }
    }
  }
`;

/** What members say about a work, the newest last; new ones appear as they are posted. */
export function Comments({ artwork, changes }: Props) {
  const { data, hasPrevious, isLoadingPrevious, loadPrevious, refetch } = usePaginationFragment<
    CommentsPaginationQuery,
    Comments_artwork$key
  >(
    graphql`
      fragment Comments_artwork on Artwork
      @refetchable(queryName: "CommentsPaginationQuery")
      @argumentDefinitions(last: { type: "Int", defaultValue: 30 }, before: { type: "String" }) {
        id
        commentsCount
        comments(last: $last, before: $before) @connection(key: "Comments_comments") {
          __id
          edges {
            node {
              id
              ...Comment_comment
            }
          }
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(commentsMessages);
  const connection = data.comments?.__id ?? "";
  useSubscription<CommentsSubscription>(
    useMemo(() => ({ subscription, variables: { id: data.id, connections: [connection] } }), [data.id, connection]),
  );
  const fetched = nodesOf(data.comments);
  useReadAgain(changes, () => refetch({ last: Math.max(PAGE, fetched.length) }, { fetchPolicy: "store-and-network" }));
  const hidden = useHidden();
  const shown = fetched.filter(({ id }) => !hidden.has(id));
  const heading = useRef<HTMLHeadingElement>(null);
  const count = data.commentsCount - (fetched.length - shown.length);
  return (
    <section className={styles.comments}>
      <Heading count={count} at={heading} />
      {hasPrevious && (
        <Button look="quiet" busy={isLoadingPrevious} onClick={() => loadPrevious(PAGE)}>
          {texts.earlier}
        </Button>
      )}
      {shown.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ol className={styles.list}>
        {shown.map((comment) => (
          <Comment key={comment.id} comment={comment} onGone={() => heading.current?.focus()} />
        ))}
      </ol>
      <Composer artworkId={data.id} connection={connection} />
    </section>
  );
}

function Heading({ count, at }: { count: number; at: Ref<HTMLHeadingElement> }) {
  const texts = useMessages(commentsMessages);
  return (
    <h2 ref={at} tabIndex={-1} aria-live="polite" className={styles.heading}>
      {count > 0 ? texts.count(count) : texts.comments}
    </h2>
  );
}

function useReadAgain(changes: number, read: () => void) {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => {
    if (changes > 0) latest.current();
  }, [changes]);
}
