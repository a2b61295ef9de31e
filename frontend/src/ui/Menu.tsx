import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";

import { classes } from "./classes";
import { Icon } from "./Icon";
import { checkIcon } from "./icons";
import styles from "./Menu.module.css";

type Props = {
  /** What the button is called, when its content is no text. */
  label: string;
  button: ReactNode;
  /** `MenuItem`s, and links with role menuitem and `menuItemClass`. */
  children: ReactNode;
};

/** A button that opens a list of acts: arrow keys, Home, End and Escape as everywhere. */
export function Menu({ label, button, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => (open ? closeFromOutside(root.current, () => setOpen(false)) : undefined), [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) close();
    else if (moved(event.key, root.current)) setOpen(true);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={label} className={styles.list} ref={focusFirst} onClick={close}>
          {children}
        </div>
      )}
    </div>
  );
}

export const menuItemClass = classes(styles.item);

export function MenuItem({
  onSelect,
  checked,
  children,
}: {
  onSelect: () => void;
  checked?: boolean;
  children: ReactNode;
}) {
  const role = checked === undefined ? { role: "menuitem" } : { role: "menuitemradio", "aria-checked": checked };
  return (
    <button type="button" {...role} tabIndex={-1} className={menuItemClass} onClick={onSelect}>
      {children}
      {checked && <Icon of={checkIcon} />}
    </button>
  );
}

const itemsOf = (root: Element | null) => [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

function focusFirst(list: HTMLElement | null) {
  const items = itemsOf(list);
  (items.find((item) => item.ariaChecked === "true") ?? items[0])?.focus();
}

/** Whether the key is one that moves within the menu, or opens it. */
function moved(key: string, root: Element | null): boolean {
  const items = itemsOf(root);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  items.at(to % items.length)?.focus();
  return items.length > 0 || key === "ArrowDown";
}

function closeFromOutside(root: Element | null, close: () => void) {
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !root?.contains(target)) close();
  };
  document.addEventListener("pointerdown", leave);
  document.addEventListener("focusin", leave);
  return () => {
    document.removeEventListener("pointerdown", leave);
    document.removeEventListener("focusin", leave);
  };
}
