import { useId } from "react";

import styles from "./Segmented.module.css";

type Props<T extends string> = {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  /** Shows the label above, not only to screen readers. */
  labelled?: boolean;
};

/** One of a few, side by side: radio buttons, so arrow keys move within it. */
export function Segmented<T extends string>({ label, options, value, onChange, labelled = false }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={labelled ? styles.legend : styles.unseen}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className={styles.unseen}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
