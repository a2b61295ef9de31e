import { useMessages } from "~/lib/i18n/messages";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { PageTitle } from "~/ui/PageTitle";

import { workMessages } from "./workMessages";

/** In the place of a work that was deleted while somebody looked at it. */
export function GoneWork() {
  const texts = useMessages(workMessages);
  return (
    <>
      <PageTitle title={texts.gone} unseen />
      <Notice
        title={texts.gone}
        action={
          <Link to="/artworks" className={buttonClass()}>
            {texts.allWorks}
          </Link>
        }
      >
        {texts.goneWhy}
      </Notice>
    </>
  );
}
