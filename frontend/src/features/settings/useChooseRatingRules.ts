import { useRef } from "react";
import { graphql, useMutation } from "react-relay";

import type { useChooseRatingRulesMutation } from "~/__generated__/useChooseRatingRulesMutation.graphql";
import type { RatingRules } from "~/lib/viewer/ratingRules";

type Outcome = { onDone: () => void; onFailure: (failure: Error) => void };

/** Saves how rated works are shown; one choice after the other, so that the last one stands. */
export function useChooseRatingRules() {
  const before = useRef<Promise<void>>(Promise.resolve());
  const [commit] = useMutation<useChooseRatingRulesMutation>(graphql`
    mutation useChooseRatingRulesMutation($input: ChooseRatingRulesInput!) {
      chooseRatingRules(input: $input) {
        account {
          ratingRules {
            r18
            r18g
          }
        }
      }
    }
  `);
  return (rules: RatingRules, { onDone, onFailure }: Outcome) => {
    const save = () =>
      new Promise<void>((resolve, reject) => {
        commit({ variables: { input: rules }, onCompleted: () => resolve(), onError: reject });
      });
    before.current = before.current.then(save).then(onDone, onFailure);
  };
}
