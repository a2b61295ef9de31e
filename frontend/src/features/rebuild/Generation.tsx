import { useId } from "react";
import { graphql, useFragment } from "react-relay";

import type { Generation_generation$key } from "~/__generated__/Generation_generation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { classes } from "~/ui/classes";

import { Checks } from "./Checks";
import { GenerationActs } from "./GenerationActs";
import { useMoments } from "./moments";
import type { Order } from "./orders";
import { Progression } from "./Progression";
import styles from "./Rebuild.module.css";
import { rebuildMessages } from "./rebuildMessages";

type Props = {
  generation: Generation_generation$key;
  view: string;
  serving: number | null | undefined;
  onOrder: (order: Order) => void;
};

/** A generation of a view: what it has come to, what it was held against, and what can be done with it. */
export function Generation({ generation, ...acts }: Props) {
  const texts = useMessages(rebuildMessages);
  const moment = useMoments();
  const id = useId();
  const data = useFragment(
    graphql`
      fragment Generation_generation on Generation {
        number
        state
        current
        begunAt
        fault
        ...Progression_generation
        ...Checks_generation
        ...GenerationActs_generation
      }
    `,
    generation,
  );
  return (
    <li className={styles.generation}>
      <div className={styles.told}>
        <div className={styles.title}>
          <h3 id={id}>{texts.generation(data.number)}</h3>
          <span className={classes(styles.state, styles[data.state])}>{texts[data.state]}</span>
        </div>
        <p className={styles.facts}>
          <span>{data.current ? texts.current : texts.outdated}</span>
          <span>{texts.begun(moment(data.begunAt))}</span>
        </p>
        <Progression generation={data} />
        {data.fault && <p className={styles.fault}>{data.fault}</p>}
        <Checks generation={data} />
      </div>
      <GenerationActs generation={data} describedBy={id} {...acts} />
    </li>
  );
}
