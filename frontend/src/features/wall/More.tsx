import { useEffect, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { Spinner } from "~/ui/Spinner";

import styles from "./Wall.module.css";
import type { Pages } from "./Wall";
import { wallMessages } from "./wallMessages";

const PAGE = 40;

/** The end of a wall: fetches what follows while it is near, and says so when that fails. */
export function More({ pages, isNear }: { pages: Pages; isNear: boolean }) {
  const texts = useMessages(wallMessages);
  const [hasFailed, setFailed] = useState(false);
  const { hasNext, isLoadingNext, loadNext } = pages;
  useEffect(() => {
    if (isNear && hasNext && !isLoadingNext && !hasFailed) {
      loadNext(PAGE, { onComplete: (failure) => setFailed(failure !== null) });
    }
  }, [isNear, hasNext, isLoadingNext, hasFailed, loadNext]);
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
