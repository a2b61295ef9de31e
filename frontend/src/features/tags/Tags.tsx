import { useDeferredValue, useRef } from "react";
import { graphql, useFragment } from "react-relay";

import type { Tags_tags$key } from "~/__generated__/Tags_tags.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { tagPath } from "~/lib/navigation";
import { Button } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { More, type Pages } from "~/ui/More";
import { Notice } from "~/ui/Notice";
import { useIsNear } from "~/ui/useIsNear";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import type { TagView } from "./choice";
import { matching } from "./matching";
import { tagMessages } from "./tagMessages";
import styles from "./Tags.module.css";
import { weigher } from "./weights";

/** How many are fetched at once; the server gives no more. */
const PAGE = 1000;

type Props = { tags: Tags_tags$key; view: TagView; text: string; onClear: () => void; pages: Pages };

/** Tags as a cloud, where the most used are the largest, or as a list; only those that match the text. */
export function Tags({ tags, view, text, onClear, pages }: Props) {
  const texts = useMessages(tagMessages);
  const end = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(end);
  const all = useFragment(
    graphql`
      fragment Tags_tags on Tag @relay(plural: true) {
        id
        name
        artworksCount
      }
    `,
    tags,
  );
  const wanted = useDeferredValue(text).trim();
  const shown = matching(all, wanted);
  const isLooking = wanted !== "" && pages.hasNext;
  const weigh = weigher(all.map(({ artworksCount }) => artworksCount));
  return (
    <>
      <VisuallyHidden as="div">
        <p role="status">{wanted !== "" && (isLooking ? texts.searching : texts.found(shown.length))}</p>
      </VisuallyHidden>
      <ul aria-label={texts.tags} className={styles[view]}>
        {shown.map(({ id, name, artworksCount }) => (
          <li key={id} data-weight={weigh(artworksCount)}>
            <Link to={tagPath(name)}>{name}</Link>
            <Count of={artworksCount} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && !isLooking && (
        <Notice title={texts.noMatch(wanted)} action={<Button onClick={onClear}>{texts.clear}</Button>} />
      )}
      <div ref={end}>
        {(shown.length > 0 || isLooking) && <More pages={pages} count={PAGE} isNear={isNear || isLooking} />}
      </div>
    </>
  );
}

function Count({ of: count }: { of: number }) {
  const texts = useMessages(tagMessages);
  const number = formatNumber(useLanguage(), count);
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{number}</span>
      <VisuallyHidden>{texts.works(count)}</VisuallyHidden>
    </span>
  );
}
