import { useMessages } from "~/lib/i18n/messages";
import { Segmented } from "~/ui/Segmented";

import { type Choice, searchOf } from "./choice";
import styles from "./Filters.module.css";
import { wallMessages } from "./wallMessages";

/** Chooses what a wall shows; the page puts it into the address. */
export function Filters({ choice, onChoose }: { choice: Choice; onChoose: (search: Record<string, string>) => void }) {
  const texts = useMessages(wallMessages);
  return (
    <div className={styles.filters}>
      <Segmented
        label={texts.sort}
        options={[
          { value: "newest", label: texts.newest },
          { value: "liked", label: texts.liked },
        ]}
        value={choice.sort}
        onChange={(sort) => onChoose(searchOf({ ...choice, sort }))}
      />
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
    </div>
  );
}
