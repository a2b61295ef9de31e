import { useMessages } from "~/lib/i18n/messages";
import type { Rating } from "~/lib/viewer/ratingRules";
import { Button } from "~/ui/Button";
import { eyeIcon } from "~/ui/icons";

import { picturesMessages } from "./picturesMessages";
import styles from "./Stage.module.css";

/** Lies over pictures that the viewer wants to be asked about. */
export function Veil({ rating, title, onReveal }: { rating: Rating; title: string; onReveal: () => void }) {
  const texts = useMessages(picturesMessages);
  const name = rating === "r_18g" ? "R-18G" : "R-18";
  return (
    <div className={styles.veil}>
      <p>{texts.rated(name)}</p>
      <Button icon={eyeIcon} aria-label={texts.reveal(title, name)} onClick={onReveal}>
        {texts.show}
      </Button>
    </div>
  );
}
