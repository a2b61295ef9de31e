import { graphql, usePaginationFragment } from "react-relay";

import type { MemberLikes_account$key } from "~/__generated__/MemberLikes_account.graphql";
import type { MemberLikesPaginationQuery } from "~/__generated__/MemberLikesPaginationQuery.graphql";
import { memberMessages } from "~/features/member/memberMessages";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { edgesOf } from "~/lib/relay/nodesOf";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";

import { turned } from "./backwards";

/** The wall of works that a member likes, the latest like first. */
export function MemberLikes({ account }: { account: MemberLikes_account$key }) {
  const texts = useMessages(memberMessages);
  const { data, ...pages } = usePaginationFragment<MemberLikesPaginationQuery, MemberLikes_account$key>(
    graphql`
      fragment MemberLikes_account on Account
      @refetchable(queryName: "MemberLikesPaginationQuery")
      @argumentDefinitions(
        last: { type: "Int" }
        before: { type: "String" }
        first: { type: "Int" }
        after: { type: "String" }
        begun: { type: "String" }
      ) {
        isYou
        likes(last: $last, before: $before, first: $first, after: $after)
          @connection(key: "MemberLikes_likes", dynamicKey_UNSTABLE: $begun) {
          edges {
            cursor
            node {
              artwork {
                ...Wall_artworks
              }
            }
          }
        }
      }
    `,
    account,
  );
  const works = edgesOf(data.likes).flatMap(({ cursor, node: { artwork } }) =>
    artwork ? { cursor, node: artwork } : [],
  );
  const nothing = (
    <Notice
      title={texts.noLikes}
      action={
        <Link to="/artworks" className={buttonClass()}>
          {texts.see}
        </Link>
      }
    >
      {data.isYou && texts.noLikesWhy}
    </Notice>
  );
  return <Wall works={works.toReversed()} label={texts.likes} pages={turned(pages)} empty={nothing} />;
}
