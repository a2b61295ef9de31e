import { useMessages } from "~/lib/i18n/messages";
import { Segmented } from "~/ui/Segmented";

import { type Choice, searchOf } from "./choice";
import styles from "./Filters.module.css";
import { wallMessages } from "./wallMessages";

type Props = { choice: Choice; onChoose: (search: Record<string, string>) => void };

/** Chooses what a wall shows; the page puts it into the address. */
export function Filters(props: Props) {
  return (
    <div className={styles.filters}>
      <Order {...props} />
      <Ratings {...props} />
    </div>
  );
}

/** Chooses a wall's order only. */
export function Order({ choice, onChoose }: Props) {
  const texts = useMessages(wallMessages);
  return (
    <Segmented
      label={texts.sort}
      options={[
        { value: "newest", label: texts.newest },
        { value: "liked", label: texts.liked },
      ]}
      value={choice.sort}
      onChange={(sort) => onChoose(searchOf({ ...choice, sort }))}
    />
  );
}

function Ratings({ choice, onChoose }: Props) {
  const texts = useMessages(wallMessages);
  return (
    <Segmented
      label={texts.rating}
      options={[
        { value: "all", label: texts.all },
        { value: "safe", label: texts.safe },
        { value: "r_18", label: "R-18" },
        { value: "r_18g", label: "R-18G" },
      ]}
      value={choice.rating ?? "all"}
      onChange={(rating) => onChoose(searchOf({ ...choice, rating: rating === "all" ? null : rating }))}
    />
  );
}
