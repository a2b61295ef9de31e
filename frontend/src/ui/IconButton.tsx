import type { ButtonHTMLAttributes } from "react";

import { classes } from "./classes";
import { Icon } from "./Icon";
import styles from "./IconButton.module.css";

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "aria-label" | "children"> & {
  /** A drawing of icons.ts. */
  icon: string;
  /** Its name, for screen readers and as a tip. */
  label: string;
  filled?: boolean;
};

export function IconButton({ icon, label, filled = false, className, ...rest }: Props) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={classes(styles.button, className)}>
      <Icon of={icon} filled={filled} />
    </button>
  );
}
