import styles from "./Progress.module.css";

/** How far something has come, of 0 to 1; what it is says the label. */
export function Progress({ value, label }: { value: number; label: string }) {
  return <progress className={styles.progress} value={value} max={1} aria-label={label} />;
}
