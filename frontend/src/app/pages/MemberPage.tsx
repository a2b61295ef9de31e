import { graphql } from "react-relay";
import { useParams, useSearchParams } from "react-router";

import type { MemberPageQuery } from "~/__generated__/MemberPageQuery.graphql";
import { memberMessages } from "~/features/member/memberMessages";
import { partOf } from "~/features/member/part";
import { useMessages } from "~/lib/i18n/messages";
import { memberPath } from "~/lib/navigation";
import { useBegun } from "~/lib/places";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";

import { pageWith } from "~/app/page";
import { Member, memberVariables } from "./Member";
import { NotFoundPage } from "./NotFoundPage";

const query = graphql`
  query MemberPageQuery(
    $login: String!
    $works: Boolean!
    $likes: Boolean!
    $comments: Boolean!
    $sort: [ArtworkSortEnum]
    $begun: String
  ) {
    accountByKmcid(kmcid: $login) {
      isYou
      ...Member_account @arguments(works: $works, likes: $likes, comments: $comments, sort: $sort, begun: $begun)
    }
  }
`;

/** A member as others see them. */
export function MemberPage() {
  const texts = useMessages(memberMessages);
  const { login = "" } = useParams();
  const [search] = useSearchParams();
  const { accountByKmcid: account } = usePageQuery<MemberPageQuery>(query, {
    login,
    ...memberVariables(search, useBegun()),
  });
  if (!account) return <NotFoundPage />;
  const toMy = account.isYou && (
    <Link to="/my" className={buttonClass("quiet")}>
      {texts.toMy}
    </Link>
  );
  return <Member account={account} page={memberPath(login)} shown={partOf(search)} actions={toMy} />;
}

export const memberPage = pageWith<MemberPageQuery>(MemberPage, query, ({ params, search, begun }) => ({
  login: params.login ?? "",
  ...memberVariables(search, begun),
}));
