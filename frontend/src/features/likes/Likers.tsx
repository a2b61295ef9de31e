import { Suspense, useDeferredValue } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";

import type { Likers_artwork$key } from "~/__generated__/Likers_artwork.graphql";
import type { LikersPaginationQuery } from "~/__generated__/LikersPaginationQuery.graphql";
import type { LikersQuery } from "~/__generated__/LikersQuery.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { memberPath } from "~/lib/navigation";
import { nodesOf } from "~/lib/relay/nodesOf";
import { Avatar } from "~/ui/Avatar";
import { Boundary } from "~/ui/Boundary";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { Link } from "~/ui/Link";
import { Spinner } from "~/ui/Spinner";

import styles from "./Likers.module.css";
import { likesMessages } from "./likesMessages";

const PAGE = 30;

type Props = { artworkId: string; count: number };

/** Who likes a work; read again when the server tells of another `count`, so that a like just given is among them. */
export function Likers({ onClose, ...likes }: Props & { onClose: () => void }) {
  const texts = useMessages(likesMessages);
  return (
    <Dialog title={texts.whoLiked} onClose={onClose}>
      <Boundary>
        <Suspense fallback={<Spinner label={texts.whoLiked} />}>
          <Fresh {...likes} />
        </Suspense>
      </Boundary>
    </Dialog>
  );
}

function Fresh({ artworkId, count }: Props) {
  const fetchKey = useDeferredValue(count); // what is shown stays until the new list is there
  const { node } = useLazyLoadQuery<LikersQuery>(
    graphql`
      query LikersQuery($id: ID!) {
        node(id: $id) {
          ...Likers_artwork @alias(as: "artwork")
        }
      }
    `,
    { id: artworkId },
    { fetchPolicy: "network-only", fetchKey },
  );
  return node?.artwork && <Members artwork={node.artwork} />;
}

function Members({ artwork }: { artwork: Likers_artwork$key }) {
  const texts = useMessages(likesMessages);
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<LikersPaginationQuery, Likers_artwork$key>(
    graphql`
      fragment Likers_artwork on Artwork
      @refetchable(queryName: "LikersPaginationQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" }) {
        likes(first: $first, after: $after) @connection(key: "Likers_likes") {
          edges {
            node {
              id
              account {
                kmcid
                name
              }
            }
          }
        }
      }
    `,
    artwork,
  );
  const likes = nodesOf(data.likes);
  return (
    <>
      {likes.length === 0 && <p>{texts.nobody}</p>}
      <ul className={styles.members}>
        {likes.map(({ id, account }) => (
          <li key={id}>
            {account && (
              <Link to={memberPath(account.kmcid)} className={styles.member}>
                <Avatar name={account.name} />
                {account.name}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {hasNext && (
        <Button busy={isLoadingNext} onClick={() => loadNext(PAGE)}>
          {texts.more}
        </Button>
      )}
    </>
  );
}
