import { graphql, useFragment } from "react-relay";

import type { ViewState_projection$key } from "~/__generated__/ViewState_projection.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import { checkMessages } from "./checkMessages";
import { useMoments } from "./moments";
import { phaseText } from "./phases";
import styles from "./Rebuild.module.css";
import { rebuildMessages, viewName } from "./rebuildMessages";

/** What of a view serves since when, and how far behind it is; who listens hears what its newest generation comes to. */
export function ViewState({ view }: { view: ViewState_projection$key }) {
  const texts = useMessages(rebuildMessages);
  const letters = useMessages(checkMessages);
  const moment = useMoments();
  const { name, serving, lag, deadLetters, generations } = useFragment(
    graphql`
      fragment ViewState_projection on Projection {
        name
        serving
        lag
        deadLetters
        generations {
          number
          state
          phase
          pausedSince
          servedSince
        }
      }
    `,
    view,
  );
  const served = generations.find(({ number }) => number === serving);
  const since = served?.servedSince;
  const newest = generations.at(-1);
  return (
    <>
      <p className={styles.facts}>
        <span>
          {!served
            ? texts.servesNone
            : since
              ? texts.servesSince(served.number, moment(since))
              : texts.serves(served.number)}
        </span>
        <span>{lag === 0 ? texts.upToDate : texts.behind(lag)}</span>
        {deadLetters === 0 && <span>{letters.noLetters}</span>}
      </p>
      <VisuallyHidden as="div">
        <p role="status">
          {newest &&
            texts.status(viewName(texts, name), newest.number, phaseText(texts, newest) ?? texts[newest.state])}
        </p>
      </VisuallyHidden>
    </>
  );
}
