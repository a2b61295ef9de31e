import { useMessages } from "~/lib/i18n/messages";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { page } from "~/app/page";
import { pageMessages } from "./pageMessages";

/** Holds the place of a page that is still being made. */
export function SoonPage() {
  const texts = useMessages(pageMessages);
  return (
    <>
      <PageTitle title={texts.soon} unseen />
      <Notice
        title={texts.soon}
        action={
          <Link to="/" className={buttonClass()}>
            {texts.home}
          </Link>
        }
      >
        {texts.soonWhy}
      </Notice>
    </>
  );
}

export const soonPage = page(SoonPage);
