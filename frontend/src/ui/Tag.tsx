import type { ReactNode } from "react";

import styles from "./Tag.module.css";

/** A chip around a tag's link or name; the count is how many works have it. */
export function Tag({ children, count }: { children: ReactNode; count?: string }) {
  return (
    <span className={styles.tag}>
      {children}
      {count && <span className={styles.count}>{count}</span>}
    </span>
  );
}
