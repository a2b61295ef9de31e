import { lazy, type ReactNode, Suspense } from "react";
import { graphql, useFragment } from "react-relay";

import type { Member_account$key } from "~/__generated__/Member_account.graphql";
import { MemberHeader } from "~/features/member/MemberHeader";
import { MemberParts } from "~/features/member/MemberParts";
import { type Part, partOf } from "~/features/member/part";
import { choiceOf, sortOf } from "~/features/wall/choice";

import { PageSkeleton } from "~/app/PageSkeleton";
import { MemberWorks } from "./MemberWorks";

const MemberComments = lazy(() => import("./MemberComments").then((file) => ({ default: file.MemberComments })));
const MemberLikes = lazy(() => import("./MemberLikes").then((file) => ({ default: file.MemberLikes })));

type Props = { account: Member_account$key; page: string; shown: Part; actions?: ReactNode };

/** A member, and the part of what they did that is asked for. */
export function Member({ account, page, shown, actions }: Props) {
  const member = useFragment(
    graphql`
      fragment Member_account on Account
      @argumentDefinitions(
        works: { type: "Boolean!" }
        likes: { type: "Boolean!" }
        comments: { type: "Boolean!" }
        sort: { type: "[ArtworkSortEnum]" }
        begun: { type: "String" }
      ) {
        ...MemberHeader_account
        ...MemberParts_account
        ...MemberWorks_account
          @alias(as: "works")
          @include(if: $works)
          @arguments(sort: $sort, first: 40, after: $begun, begun: $begun)
        ...MemberLikes_account
          @alias(as: "likes")
          @include(if: $likes)
          @arguments(last: 40, before: $begun, begun: $begun)
        ...MemberComments_account @alias(as: "comments") @include(if: $comments)
      }
    `,
    account,
  );
  return (
    <>
      <MemberHeader account={member} actions={actions} />
      <MemberParts account={member} page={page} shown={shown} />
      {member.works && <MemberWorks account={member.works} />}
      <Suspense fallback={<PageSkeleton />}>
        {member.likes && <MemberLikes account={member.likes} />}
        {member.comments && <MemberComments account={member.comments} />}
      </Suspense>
    </>
  );
}

/** What to ask for the part that an address names. */
export function memberVariables(search: URLSearchParams, begun: string | null) {
  const shown = partOf(search);
  return {
    works: shown === "works",
    likes: shown === "likes",
    comments: shown === "comments",
    sort: [sortOf(choiceOf(search))],
    begun,
  };
}
