import { graphql, usePaginationFragment } from "react-relay";

import type { MemberComments_account$key } from "~/__generated__/MemberComments_account.graphql";
import type { MemberCommentsPaginationQuery } from "~/__generated__/MemberCommentsPaginationQuery.graphql";
import { SaidComments } from "~/features/member/SaidComments";
import { memberMessages } from "~/features/member/memberMessages";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";

import { backwards } from "./backwards";

/** What a member has said, the latest first. */
export function MemberComments({ account }: { account: MemberComments_account$key }) {
  const texts = useMessages(memberMessages);
  const { data, ...pages } = usePaginationFragment<MemberCommentsPaginationQuery, MemberComments_account$key>(
    graphql`
      fragment MemberComments_account on Account
      @refetchable(queryName: "MemberCommentsPaginationQuery")
      @argumentDefinitions(last: { type: "Int", defaultValue: 40 }, before: { type: "String" }) {
        isYou
        comments(last: $last, before: $before) @connection(key: "MemberComments_comments") {
          edges {
            node {
              ...SaidComments_comments
            }
          }
        }
      }
    `,
    account,
  );
  const comments = nodesOf(data.comments);
  if (comments.length > 0) return <SaidComments comments={comments.toReversed()} pages={backwards(pages)} />;
  return (
    <Notice
      title={texts.noComments}
      action={
        <Link to="/artworks" className={buttonClass()}>
          {texts.see}
        </Link>
      }
    >
      {data.isYou && texts.noCommentsWhy}
    </Notice>
  );
}
