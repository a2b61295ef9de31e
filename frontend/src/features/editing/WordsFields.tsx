import { useMessages } from "~/lib/i18n/messages";
import { Segmented } from "~/ui/Segmented";
import { TagBox } from "~/ui/tagBox/TagBox";
import { TextField } from "~/ui/TextField";

import { editingMessages } from "./editingMessages";
import type { Words } from "./words";

/** What is said of the whole work. */
export function WordsFields({ words, onWrite }: { words: Words; onWrite: (part: Partial<Words>) => void }) {
  const texts = useMessages(editingMessages);
  return (
    <>
      <TextField
        label={texts.title}
        value={words.title}
        maxLength={255}
        required
        onChange={(event) => onWrite({ title: event.target.value })}
      />
      <TextField
        label={texts.caption}
        rows={5}
        value={words.caption}
        maxLength={10_000}
        onChange={(event) => onWrite({ caption: event.target.value })}
      />
      <TagBox label={texts.tags} tags={words.tags} onChange={(tags) => onWrite({ tags })} />
      <Segmented
        label={texts.rating}
        labelled
        options={[
          { value: "safe", label: texts.safe },
          { value: "r_18", label: "R-18" },
          { value: "r_18g", label: "R-18G" },
        ]}
        value={words.rating}
        onChange={(rating) => onWrite({ rating })}
      />
    </>
  );
}
