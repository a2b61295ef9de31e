import type { ReactNode } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { PageTitle } from "~/ui/PageTitle";

import styles from "./Rebuild.module.css";
import { rebuildMessages } from "./rebuildMessages";

/** The frame of the views; says so while what is shown may be old. */
export function Views({ isLost, children }: { isLost: boolean; children: ReactNode }) {
  const texts = useMessages(rebuildMessages);
  return (
    <div className={styles.page}>
      <PageTitle title={texts.views} />
      <p className={styles.why}>{texts.viewsWhy}</p>
      <p role="status" className={styles.lost}>
        {isLost && texts.lost}
      </p>
      {children}
    </div>
  );
}
