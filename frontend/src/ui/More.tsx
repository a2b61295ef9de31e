import { useEffect, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";

import { Button } from "./Button";
import styles from "./More.module.css";
import { moreMessages } from "./moreMessages";
import { Spinner } from "./Spinner";

/** What usePaginationFragment gives: how a list goes on. */
export type Pages = {
  hasNext: boolean;
  isLoadingNext: boolean;
  loadNext: (count: number, options?: { onComplete?: (failure: Error | null) => void }) => unknown;
};

/** The end of a list: fetches `count` more while it is near, and says so when that fails. */
export function More({ pages, count, isNear }: { pages: Pages; count: number; isNear: boolean }) {
  const texts = useMessages(moreMessages);
  const [hasFailed, setFailed] = useState(false);
  const { hasNext, isLoadingNext, loadNext } = pages;
  useEffect(() => {
    if (isNear && hasNext && !isLoadingNext && !hasFailed) {
      loadNext(count, { onComplete: (failure) => setFailed(failure !== null) });
    }
  }, [isNear, hasNext, isLoadingNext, hasFailed, loadNext, count]);
  if (hasFailed) {
    return (
      <p className={styles.end} role="alert">
        {texts.moreFailed}
        <Button onClick={() => setFailed(false)}>{texts.retry}</Button>
      </p>
    );
  }
  return <p className={styles.end}>{isLoadingNext ? <Spinner label={texts.loadingMore} /> : !hasNext && texts.end}</p>;
}
