import { graphql, usePaginationFragment } from "react-relay";

import type { MemberLikes_account$key } from "~/__generated__/MemberLikes_account.graphql";
import type { MemberLikesPaginationQuery } from "~/__generated__/MemberLikesPaginationQuery.graphql";
import { memberMessages } from "~/features/member/memberMessages";
import { Wall } from "~/features/wall/Wall";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";

import { backwards } from "./backwards";

/** The wall of works that a member likes, the latest like first. */
export function MemberLikes({ account }: { account: MemberLikes_account$key }) {
  const texts = useMessages(memberMessages);
  const { data, ...pages } = usePaginationFragment<MemberLikesPaginationQuery, MemberLikes_account$key>(
    graphql`
      fragment MemberLikes_account on Account
      @refetchable(queryName: "MemberLikesPaginationQuery")
      @argumentDefinitions(last: { type: "Int", defaultValue: 40 }, before: { type: "String" }) {
        isYou
        likes(last: $last, before: $before) @connection(key: "MemberLikes_likes") {
          edges {
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
  const works = nodesOf(data.likes).flatMap(({ artwork }) => artwork ?? []);
  if (works.length > 0) {
    return <Wall artworks={works.toReversed()} label={texts.likes} pages={backwards(pages)} />;
  }
  return (
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
}
