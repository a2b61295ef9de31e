import { startTransition } from "react";
import { graphql, usePaginationFragment } from "react-relay";
import { useSearchParams } from "react-router";

import type { MemberWorks_account$key } from "~/__generated__/MemberWorks_account.graphql";
import type { MemberWorksPaginationQuery } from "~/__generated__/MemberWorksPaginationQuery.graphql";
import { memberMessages } from "~/features/member/memberMessages";
import { choiceOf } from "~/features/wall/choice";
import { Order } from "~/features/wall/Filters";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { edgesOf } from "~/lib/relay/nodesOf";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";

import styles from "./Member.module.css";

/** The wall of a member's works. */
export function MemberWorks({ account }: { account: MemberWorks_account$key }) {
  const texts = useMessages(memberMessages);
  const [search, setSearch] = useSearchParams();
  const { data, ...pages } = usePaginationFragment<MemberWorksPaginationQuery, MemberWorks_account$key>(
    graphql`
      fragment MemberWorks_account on Account
      @refetchable(queryName: "MemberWorksPaginationQuery")
      @argumentDefinitions(
        sort: { type: "[ArtworkSortEnum]" }
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        begun: { type: "String" }
      ) {
        isYou
        artworksCount
        artworks(sort: $sort, first: $first, after: $after, last: $last, before: $before)
          @connection(key: "MemberWorks_artworks", dynamicKey_UNSTABLE: $begun) {
          edges {
            cursor
            node {
              ...Wall_artworks
            }
          }
        }
      }
    `,
    account,
  );
  const works = edgesOf(data.artworks);
  return (
    <>
      {works.length > 0 && (
        <div className={styles.order}>
          <Order choice={choiceOf(search)} onChoose={(next) => startTransition(() => setSearch(next))} />
        </div>
      )}
      <Wall
        works={works}
        label={texts.works}
        total={data.artworksCount}
        pages={pages}
        empty={<NoWorks areMine={data.isYou} />}
      />
    </>
  );
}

function NoWorks({ areMine }: { areMine: boolean }) {
  const texts = useMessages(memberMessages);
  if (!areMine) return <Notice title={texts.noWorks} />;
  return (
    <Notice
      title={texts.noWorksOfMine}
      action={
        <Link to="/artwork/new" className={buttonClass("accent")}>
          {texts.post}
        </Link>
      }
    >
      {texts.noWorksWhy}
    </Notice>
  );
}
