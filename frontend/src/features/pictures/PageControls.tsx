import { useMessages } from "~/lib/i18n/messages";
import { IconButton } from "~/ui/IconButton";
import { leftwardIcon, rightwardIcon } from "~/ui/icons";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { picturesMessages } from "./picturesMessages";
import styles from "./Stage.module.css";
import type { Pages } from "./usePages";

/** Which page this is, and the ways to its neighbours. */
export function PageControls({ pages: { at, count, turn } }: { pages: Pages }) {
  const texts = useMessages(picturesMessages);
  return (
    <>
      <IconButton
        icon={leftwardIcon}
        label={texts.previousPage}
        className={styles.back}
        aria-disabled={at === 0}
        onClick={() => turn(-1)}
      />
      <IconButton
        icon={rightwardIcon}
        label={texts.nextPage}
        className={styles.on}
        aria-disabled={at === count - 1}
        onClick={() => turn(1)}
      />
      <p className={styles.counter} aria-hidden="true">
        {at + 1} / {count}
      </p>
      <div role="status">
        <VisuallyHidden>{texts.pageOf(at + 1, count)}</VisuallyHidden>
      </div>
    </>
  );
}
