import { useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import type { RatingRules } from "~/lib/viewer/ratingRules";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Segmented } from "~/ui/Segmented";
import { toast } from "~/ui/toasts";

import styles from "./Settings.module.css";
import { settingsMessages } from "./settingsMessages";
import { useChooseRatingRules } from "./useChooseRatingRules";

const NAMES = { r18: "R-18", r18g: "R-18G" } as const;

/** Chooses how rated works are shown; a choice is saved at once. */
export function RatingRulesForm() {
  const texts = useMessages(settingsMessages);
  const say = useErrorMessage();
  const saved = useViewer().rules;
  const [rules, setRules] = useState(saved);
  const save = useChooseRatingRules();
  const choose = (next: RatingRules) => {
    setRules(next);
    save(next, {
      onDone: () => toast(texts.rulesSaved),
      onFailure: (failure) => {
        setRules(saved);
        toast(say(failure));
      },
    });
  };
  return (
    <div className={styles.form}>
      {(["r18", "r18g"] as const).map((rating) => (
        <Segmented
          key={rating}
          labelled
          label={NAMES[rating]}
          options={(["SHOW", "BLUR", "HIDE"] as const).map((value) => ({ value, label: texts[value] }))}
          value={rules[rating]}
          onChange={(rule) => choose({ ...rules, [rating]: rule })}
        />
      ))}
      <ul className={styles.why}>
        <li>{texts.showWhy}</li>
        <li>{texts.blurWhy}</li>
        <li>{texts.hideWhy}</li>
      </ul>
    </div>
  );
}
