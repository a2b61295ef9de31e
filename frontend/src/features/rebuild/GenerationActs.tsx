import { graphql, useFragment } from "react-relay";

import type { GenerationActs_generation$key } from "~/__generated__/GenerationActs_generation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";

import { orderMessages } from "./orderMessages";
import type { Order } from "./orders";
import { isGoingOn } from "./phases";
import styles from "./Rebuild.module.css";

type Props = {
  generation: GenerationActs_generation$key;
  view: string;
  serving: number | null | undefined;
  describedBy: string;
  onOrder: (order: Order) => void;
};

/** What can be done with a generation as it is now. */
export function GenerationActs({ generation, view, serving, describedBy, onOrder }: Props) {
  const texts = useMessages(orderMessages);
  const data = useFragment(
    graphql`
      fragment GenerationActs_generation on Generation {
        number
        state
        phase
        pausedSince
        checks {
          against
          differences
        }
      }
    `,
    generation,
  );
  const { number, state, checks } = data;
  const unlike = (other: number | null | undefined) =>
    checks.find(({ against }) => (against ?? null) === (other ?? null))?.differences ?? 0;
  const change = { view, number, from: serving, unlikeLog: unlike(null), unlikeServing: serving ? unlike(serving) : 0 };
  const button = (order: Order, look: "plain" | "accent" | "danger" = "plain") => (
    <Button look={look} aria-describedby={describedBy} onClick={() => onOrder(order)}>
      {texts[order.act]}
    </Button>
  );
  const isUnderWay = state === "BUILDING" || state === "VERIFYING";
  const isChecked = state === "READY" || state === "RETIRED" || state === "SERVING";
  return (
    <div className={styles.acts}>
      {state === "READY" && button({ act: "switch", ...change }, "accent")}
      {state === "RETIRED" && button({ act: "goBack", ...change })}
      {isChecked && !isGoingOn(data) && button({ act: "verify", view, number })}
      {isUnderWay && button({ act: data.pausedSince ? "resume" : "pause", view, number })}
      {state === "BUILDING" && button({ act: "cancel", view, number }, "danger")}
      {state !== "BUILDING" && state !== "SERVING" && button({ act: "drop", view, number }, "danger")}
    </div>
  );
}
