import { use } from "react";

import { draftOf } from "~/features/posting/draft/DraftStore";
import { PostForm } from "~/features/posting/PostForm";
import { postingMessages } from "~/features/posting/postingMessages";
import { useMessages } from "~/lib/i18n/messages";
import { signInPath } from "~/lib/navigation";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { page } from "~/app/page";

/** Where works are posted; the draft of last time is opened first. */
export function PostPage() {
  const { isGuest, login } = useViewer();
  return isGuest ? <NoPosting /> : <Posting login={login} />;
}

function Posting({ login }: { login: string }) {
  const store = draftOf(login);
  use(store.opened);
  return <PostForm store={store} />;
}

function NoPosting() {
  const texts = useMessages(postingMessages);
  return (
    <>
      <PageTitle title={texts.title} unseen />
      <Notice
        title={texts.guest}
        action={
          <Link to={signInPath("/artwork/new")} className={buttonClass("accent")}>
            {texts.signIn}
          </Link>
        }
      />
    </>
  );
}

export const postPage = page(PostPage);
