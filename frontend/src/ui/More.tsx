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

type Props = {
  pages: Pages;
  count: number;
  isNear: boolean;
  /** It stands above the list, for what comes before. */
  isAbove?: boolean;
};

/** The end of a list: fetches `count` more while it is near, and says so when that fails. */
export function More({ pages, count, isNear, isAbove = false }: Props) {
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
        {isAbove ? texts.earlierFailed : texts.moreFailed}
        <Button onClick={() => setFailed(false)}>{texts.retry}</Button>
      </p>
    );
  }
  const label = isAbove ? texts.loadingEarlier : texts.loadingMore;
  return <p className={styles.end}>{isLoadingNext ? <Spinner label={label} /> : !hasNext && texts.end}</p>;
}
