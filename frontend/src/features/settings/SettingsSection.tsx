import { type ReactNode, useId } from "react";

import styles from "./Settings.module.css";

/** Settings that belong together, and what they are for. */
export function SettingsSection({ title, why, children }: { title: string; why?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div>
        <h2 id={id}>{title}</h2>
        {why && <p className={styles.note}>{why}</p>}
      </div>
      <div className={styles.form}>{children}</div>
    </section>
  );
}
