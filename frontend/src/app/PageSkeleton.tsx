import { useMessages } from "~/lib/i18n/messages";
import { uiMessages } from "~/ui/uiMessages";
import { Spinner } from "~/ui/Spinner";

import styles from "./Shell.module.css";

/** While a page comes; quick ones come before it is seen. */
export function PageSkeleton() {
  return (
    <div className={styles.loading}>
      <Spinner label={useMessages(uiMessages).loading} />
    </div>
  );
}
