import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { GraphQLError } from "~/lib/relay/GraphQLError";

import type { Draft } from "./draft/draft";
import { postingMessages } from "./postingMessages";
import { type Place, problemsOf } from "./problems";
import { placeOf } from "./refusal";

type Errors = Partial<Record<Place, string>> & {
  /** The server's refusal is shown at a field. */
  isPlaced: boolean;
};

/** What is wrong, at its place: by what is checked here once somebody wants to post, and by what the server said. */
export function useErrors(draft: Draft, isChecked: boolean, failure: unknown): Errors {
  const texts = useMessages(postingMessages);
  const say = useErrorMessage();
  const errors: Errors = { isPlaced: false };
  const { place, picture } = failure === null ? { place: null, picture: null } : placeOf(failure);
  if (place) {
    const name = picture === null ? undefined : draft.pictures[picture]?.file.name;
    const isUnreadable = GraphQLError.of(failure).code === "UNREADABLE_IMAGE";
    if (!name) errors[place] = say(failure);
    else errors[place] = isUnreadable ? texts.unreadable(name) : texts.named(name, say(failure));
    errors.isPlaced = true;
  }
  if (isChecked) {
    for (const [where, problem] of Object.entries(problemsOf(draft))) errors[where as Place] = texts[problem];
  }
  return errors;
}
