import { type SelectHTMLAttributes, useId } from "react";

import styles from "./TextField.module.css";

type Props<T extends string> = Omit<SelectHTMLAttributes<HTMLSelectElement>, "value" | "onChange"> & {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of many: the browser's own list. */
export function Select<T extends string>({ label, options, value, onChange, ...rest }: Props<T>) {
  const id = useId();
  const chosen = (text: string) => options.find((option) => option.value === text)?.value ?? value;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        {...rest}
        id={id}
        className={styles.input}
        value={value}
        onChange={(event) => onChange(chosen(event.target.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
