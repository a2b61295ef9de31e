import { useMessages } from "~/lib/i18n/messages";
import { IconButton } from "~/ui/IconButton";
import { upwardIcon } from "~/ui/icons";
import { More } from "~/ui/More";
import { moreMessages } from "~/ui/moreMessages";

import { PAGE, upwards, type WallPages } from "./pages";
import styles from "./Wall.module.css";

type Props = { pages: WallPages; isNear: boolean; onTop: () => void };

/** What stands above a list that was begun in its middle: the way to its top, and what comes before as it is wanted. */
export function Above({ pages, isNear, onTop }: Props) {
  const texts = useMessages(moreMessages);
  return (
    <>
      <div className={styles.top}>
        <IconButton icon={upwardIcon} label={texts.toTop} onClick={onTop} />
      </div>
      <div className={styles.above}>
        <More pages={upwards(pages)} count={PAGE} isNear={isNear} isAbove />
      </div>
    </>
  );
}
