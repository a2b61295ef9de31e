import { type KeyboardEvent, type SubmitEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { TagBox } from "~/ui/tagBox/TagBox";
import { TextField } from "~/ui/TextField";

import { type Draft, sharesSent } from "./draft/draft";
import type { DraftStore } from "./draft/DraftStore";
import { useObserved } from "./draft/Observed";
import { DraftState } from "./DraftState";
import { Failure } from "./Failure";
import { Pictures } from "./Pictures";
import styles from "./PostForm.module.css";
import { postingMessages } from "./postingMessages";
import { RatingField } from "./RatingField";
import { SendingState } from "./SendingState";
import { useErrors } from "./useErrors";
import { usePostArtwork } from "./usePostArtwork";

const INVALID = '[aria-invalid="true"]:not([role="radiogroup"]), [data-invalid] input';

/** Pictures, what is said of them, and off they go. What is typed lives in the draft, whatever happens. */
export function PostForm({ store }: { store: DraftStore }) {
  const texts = useMessages(postingMessages);
  const form = useRef<HTMLFormElement>(null);
  const draft = useObserved(store.draft);
  const refused = useObserved(store.refused);
  const sending = useObserved(store.sending);
  const failure = useObserved(store.failure);
  const [isChecked, setChecked] = useState(false);
  const errors = useErrors(draft, isChecked, failure);
  const post = usePostArtwork(store, () => form.current?.isConnected === true);
  const shares = useMemo(() => {
    const sizes = draft.pictures.map(({ file }) => file.size);
    return sending && sharesSent(sending.sent, sending.total, sizes);
  }, [sending, draft.pictures]);
  const add = useCallback((files: readonly File[]) => void store.add(files), [store]);
  const arrange = useCallback((pictures: Draft["pictures"]) => store.change({ pictures }), [store]);

  useEffect(() => store.leave, [store]);
  useEffect(() => {
    if (failure !== null) form.current?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [failure]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    flushSync(() => {
      setChecked(true);
      store.failure.set(null);
    });
    const invalid = event.currentTarget.querySelector<HTMLElement>(INVALID);
    if (invalid) invalid.focus();
    else post();
  };
  const submitByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); // a tag that is being typed counts
    event.currentTarget.requestSubmit();
  };

  return (
    <form ref={form} noValidate onSubmit={submit} onKeyDown={submitByKey}>
      <header className={styles.header}>
        <PageTitle title={texts.title} />
        <DraftState store={store} />
      </header>
      <fieldset disabled={sending !== null} className={styles.columns}>
        <Pictures
          pictures={draft.pictures}
          refused={refused}
          shares={shares}
          error={errors.pictures}
          onChange={arrange}
          onAdd={add}
        />
        <div className={styles.details}>
          <TextField
            label={texts.workTitle}
            value={draft.title}
            onChange={(event) => store.change({ title: event.target.value })}
            autoComplete="off"
            aria-required
            error={errors.title}
          />
          <TextField
            label={texts.caption}
            rows={4}
            value={draft.caption}
            onChange={(event) => store.change({ caption: event.target.value })}
            error={errors.caption}
          />
          <TagBox
            label={texts.tags}
            hint={texts.tagsHint}
            tags={draft.tags}
            onChange={(tags) => store.change({ tags })}
            error={errors.tags}
          />
          <RatingField value={draft.rating} onChange={(rating) => store.change({ rating })} error={errors.rating} />
          {failure !== null && !errors.isPlaced && <Failure failure={failure} />}
          {!sending && (
            <div className={styles.submit}>
              <Button type="submit" look="accent">
                {failure === null ? texts.submit : texts.retry}
              </Button>
              <span>{texts.quickly}</span>
            </div>
          )}
        </div>
      </fieldset>
      {sending && <SendingState sending={sending} />}
    </form>
  );
}
