import type { ReactNode } from "react";

import styles from "./VisuallyHidden.module.css";

/** For those who listen. */
export function VisuallyHidden({ as: Element = "span", children }: { as?: "span" | "div"; children: ReactNode }) {
  return <Element className={styles.hidden}>{children}</Element>;
}
