import { useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { useEditing_artwork$key } from "~/__generated__/useEditing_artwork.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { nodesOf } from "~/lib/relay/nodesOf";
import { toast } from "~/ui/toasts";

import { editingMessages } from "./editingMessages";
import { useSaveWork } from "./useSaveWork";
import { sameWords, type Words } from "./words";

/** What an artist is writing about a work, until it is saved. */
export function useEditing(artwork: useEditing_artwork$key, onDone: () => void) {
  const work = useFragment(
    graphql`
      fragment useEditing_artwork on Artwork {
        id
        title
        caption
        rating
        tags(first: 50) {
          edges {
            node {
              name
            }
          }
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(editingMessages);
  const current: Words = {
    title: work.title,
    caption: work.caption,
    rating: work.rating,
    tags: nodesOf(work.tags).map(({ name }) => name),
  };
  const [began, setBegan] = useState(current);
  const [words, setWords] = useState(current);
  const [altTexts, setAltTexts] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const { latest, update, describe } = useSaveWork(work.id);

  /** Writes what is different; what was refused stays as it was typed. */
  const write = async (base: Words) => {
    const now = await latest();
    if (now && !sameWords(now, base)) return; // the store knows it now, and the form says so
    if (!sameWords(words, base)) await update(words);
    for (const [illust, altText] of Object.entries(altTexts)) await describe(illust, altText);
    onDone();
    toast(texts.saved, sameWords(words, base) ? undefined : () => void update(base).catch(() => undefined));
  };
  const save = async (base = began) => {
    if (isBusy) return;
    setBusy(true);
    setFailure(undefined);
    await write(base).catch(setFailure);
    setBusy(false);
  };
  return {
    words,
    write: (part: Partial<Words>) => setWords((before) => ({ ...before, ...part })),
    altTexts,
    describe: (illust: string, altText: string) => setAltTexts((before) => ({ ...before, [illust]: altText })),
    failure,
    isBusy,
    save,
    /** Somebody else (or this member elsewhere) wrote while this was being written. */
    isOvertaken: !sameWords(current, began),
    takeOver: () => {
      setBegan(current);
      setWords(current);
    },
    saveAnyway: () => {
      setBegan(current);
      return save(current);
    },
  };
}
