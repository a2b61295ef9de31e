import { lazy, Suspense, useState } from "react";
import { graphql } from "react-relay";
import { useSearchParams } from "react-router";

import type { MyPageQuery } from "~/__generated__/MyPageQuery.graphql";
import { memberMessages } from "~/features/member/memberMessages";
import { partOf } from "~/features/member/part";
import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { useBegun } from "~/lib/places";
import { usePageQuery } from "~/lib/relay/usePageQuery";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Button, buttonClass } from "~/ui/Button";
import { editIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { pageWith } from "~/app/page";
import { Member, memberVariables } from "./Member";

const NameDialog = lazy(() => import("~/features/settings/NameDialog").then((file) => ({ default: file.NameDialog })));

const query = graphql`
  query MyPageQuery($works: Boolean!, $likes: Boolean!, $comments: Boolean!, $sort: [ArtworkSortEnum], $begun: String) {
    viewer {
      ...Member_account @arguments(works: $works, likes: $likes, comments: $comments, sort: $sort, begun: $begun)
    }
  }
`;

/** The viewer's own page. */
export function MyPage() {
  const [search] = useSearchParams();
  const { viewer: account } = usePageQuery<MyPageQuery>(query, memberVariables(search, useBegun()));
  if (useViewer().isGuest || !account) return <Nobody />;
  return <Member account={account} page="/my" shown={partOf(search)} actions={<Actions />} />;
}

function Actions() {
  const texts = useMessages(memberMessages);
  const [isRenaming, setRenaming] = useState(false);
  return (
    <>
      <Button look="quiet" icon={editIcon} onClick={() => setRenaming(true)}>
        {texts.rename}
      </Button>
      <Link to="/settings" className={buttonClass("quiet")}>
        {texts.settings}
      </Link>
      {isRenaming && (
        <Suspense>
          <NameDialog onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </>
  );
}

function Nobody() {
  const texts = useMessages(memberMessages);
  return (
    <>
      <PageTitle title={texts.my} unseen />
      <Notice
        title={texts.guest}
        action={
          <Link to={signInPath("/my")} className={buttonClass("accent")}>
            {texts.signIn}
          </Link>
        }
      >
        {texts.guestWhy}
      </Notice>
    </>
  );
}

export const myPage = pageWith<MyPageQuery>(MyPage, query, ({ search, begun }) => memberVariables(search, begun));
