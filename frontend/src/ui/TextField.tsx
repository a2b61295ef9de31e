import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from "react";

import styles from "./TextField.module.css";

type Words = { label: string; hint?: string | undefined; error?: string | undefined };
type Props = Words &
  (
    | ({ rows?: undefined } & InputHTMLAttributes<HTMLInputElement>)
    | ({ rows: number } & TextareaHTMLAttributes<HTMLTextAreaElement>)
  );

/** A labelled field; with `rows` it has several lines. A hint or an error is read with it. */
export function TextField({ label, hint, error, ...field }: Props) {
  const id = useId();
  const note = error ?? hint;
  const shared = { id, "aria-describedby": note ? `${id}-note` : undefined, "aria-invalid": error ? true : undefined };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {field.rows === undefined ? (
        <input {...field} {...shared} className={styles.input} />
      ) : (
        <textarea {...field} {...shared} className={styles.input} />
      )}
      {note && (
        <p id={`${id}-note`} className={error ? styles.error : styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
}
