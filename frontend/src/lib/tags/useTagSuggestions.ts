import { useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { fetchQuery } from "relay-runtime";

import type {
  useTagSuggestionsQuery,
  useTagSuggestionsQuery$data,
} from "~/__generated__/useTagSuggestionsQuery.graphql";

import { canonicalName } from "./tagNames";

/** A tag for what somebody begins to type; `matchedName` is the spelling that the text was found in. */
export type Suggestion = useTagSuggestionsQuery$data["suggestTags"][number];

const PAUSE = 120;
const NONE: readonly Suggestion[] = [];

const query = graphql`
  query useTagSuggestionsQuery($text: String!) {
    suggestTags(text: $text, limit: 8) {
      matchedName
      count
      tag {
        id
        name
        canonicalName
      }
    }
  }
`;

/** Asks once the typing pauses; until the answer is there, the former one stands, so that the list does not flicker. */
export function useTagSuggestions(typed: string): readonly Suggestion[] {
  const environment = useRelayEnvironment();
  const [answer, setAnswer] = useState(NONE);
  const text = canonicalName(typed.replace(/^[\s#＃﹟]+/u, ""));
  useEffect(() => {
    if (!text) return undefined;
    let stop: (() => void) | undefined;
    const wait = setTimeout(() => {
      const asked = fetchQuery<useTagSuggestionsQuery>(
        environment,
        query,
        { text },
        { fetchPolicy: "store-or-network" },
      );
      const subscription = asked.subscribe({
        next: ({ suggestTags }) => setAnswer(suggestTags),
        error: () => setAnswer(NONE), // a tag can be written without suggestions
      });
      stop = () => subscription.unsubscribe();
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      stop?.();
    };
  }, [environment, text]);
  return text ? answer : NONE;
}
