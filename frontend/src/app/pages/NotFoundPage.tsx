import { useMessages } from "~/lib/i18n/messages";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { page } from "~/app/page";
import { pageMessages } from "./pageMessages";

/** For addresses that lead nowhere; pages show it too when what they were asked for is gone. */
export function NotFoundPage() {
  const texts = useMessages(pageMessages);
  return (
    <>
      <PageTitle title={texts.notFound} unseen />
      <Notice
        title={texts.notFound}
        action={
          <Link to="/" className={buttonClass()}>
            {texts.home}
          </Link>
        }
      >
        {texts.notFoundWhy}
      </Notice>
    </>
  );
}

export const notFoundPage = page(NotFoundPage);
