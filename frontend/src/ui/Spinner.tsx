import styles from "./Spinner.module.css";

/** Something is under way; say what in words beside it, or give it a label. */
export function Spinner({ label }: { label?: string }) {
  return (
    <span className={styles.spinner} {...(label ? { role: "status", "aria-label": label } : { "aria-hidden": true })} />
  );
}
