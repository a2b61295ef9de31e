import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { toast } from "~/ui/toasts";

import { isEmpty } from "./draft/draft";
import type { DraftStore } from "./draft/DraftStore";
import { useObserved } from "./draft/Observed";
import styles from "./PostForm.module.css";
import { postingMessages } from "./postingMessages";

/** That this is the draft of last time, or that there will be none; and the way to begin anew. */
export function DraftState({ store }: { store: DraftStore }) {
  const texts = useMessages(postingMessages);
  const isAnew = isEmpty(useObserved(store.draft));
  const wasRestored = useObserved(store.wasRestored);
  const keeping = useObserved(store.keeping);
  const isSending = useObserved(store.sending) !== null;
  const discard = () => {
    const held = store.clear();
    toast(texts.discarded, () => store.put(held));
  };
  return (
    <div className={styles.draft}>
      <p role="status">{wasRestored ? texts.restored : keeping !== "kept" && texts[keeping]}</p>
      {!isAnew && !isSending && (
        <Button look="quiet" onClick={discard}>
          {texts.discard}
        </Button>
      )}
    </div>
  );
}
