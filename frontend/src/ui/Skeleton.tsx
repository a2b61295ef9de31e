import type { CSSProperties } from "react";

import styles from "./Skeleton.module.css";

/** The place that something will take. */
export function Skeleton({ width, height, ratio }: { width?: string; height?: string; ratio?: number }) {
  const place: CSSProperties = { width, height, aspectRatio: ratio };
  return <span className={styles.skeleton} style={place} aria-hidden="true" />;
}
