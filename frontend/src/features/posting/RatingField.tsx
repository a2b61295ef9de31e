import { useId } from "react";

import { useMessages } from "~/lib/i18n/messages";
import type { Rating } from "~/lib/viewer/ratingRules";

import { postingMessages } from "./postingMessages";
import styles from "./RatingField.module.css";

const RATINGS = ["safe", "r_18", "r_18g"] as const;

type Props = { value: Rating | null; onChange: (rating: Rating) => void; error: string | undefined };

/** Asked of everybody, because no default is right for all: radio buttons of which none is chosen at first. */
export function RatingField({ value, onChange, error }: Props) {
  const texts = useMessages(postingMessages);
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={`${id}-note`}
      aria-required="true"
      aria-invalid={error ? true : undefined}
      data-invalid={error ? true : undefined}
      className={styles.field}
    >
      <span id={id} className={styles.label}>
        {texts.rating}
      </span>
      <div className={styles.options}>
        {RATINGS.map((rating) => (
          <label key={rating} className={styles.option}>
            <input type="radio" name={id} checked={rating === value} onChange={() => onChange(rating)} />
            <span>{texts[rating]}</span>
            <span className={styles.why}>{texts[`${rating}Why`]}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-note`} className={styles.error}>
        {error}
      </p>
    </div>
  );
}
