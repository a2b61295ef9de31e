import type { ReactNode } from "react";

import styles from "./Notice.module.css";

/** Says why a place is empty, and offers a way on. */
export function Notice({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.notice}>
      <span className={styles.mark} aria-hidden="true" />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
