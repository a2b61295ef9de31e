import type { ButtonHTMLAttributes } from "react";

import styles from "./Button.module.css";
import { classes } from "./classes";
import { Icon } from "./Icon";
import { Spinner } from "./Spinner";

type Look = "plain" | "accent" | "quiet" | "danger";

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: Look;
  /** A drawing of icons.ts. */
  icon?: string;
  /** Shows that it is at work, and takes no second press. */
  busy?: boolean;
};

export function Button({ look = "plain", icon, busy = false, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, className)}
      aria-disabled={busy || undefined}
      {...(busy && { onClick: swallow })}
    >
      {busy ? <Spinner /> : icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** The look of a button for what is a link. */
export function buttonClass(look: Look = "plain", className?: string): string {
  return classes(styles.button, styles[look], className);
}

function swallow(event: { preventDefault: () => void }) {
  event.preventDefault();
}
