import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";

import type { useNeighbours_artwork$key } from "~/__generated__/useNeighbours_artwork.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { workPath } from "~/lib/navigation";
import { overOf } from "~/lib/over";
import { useShortcuts } from "~/lib/shortcuts";
import { buttonClass } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { leftwardIcon, rightwardIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";

import { useNeighbours } from "./useNeighbours";
import styles from "./Work.module.css";
import { workMessages } from "./workMessages";

/** On to the next work and back to the one before; Back still leads to the list. */
export function NeighbourLinks({ artwork }: { artwork: useNeighbours_artwork$key }) {
  const texts = useMessages(workMessages);
  const { next, previous } = useNeighbours(artwork);
  const navigate = useNavigate();
  const { state } = useLocation() as { state: unknown };
  const isOver = overOf(useLocation()) !== null;
  const keys = useMemo(() => {
    const go = (id: string) => void navigate(workPath(id), isOver ? { replace: true, state } : {});
    return [
      ...(next ? ["j", "]"].map((key) => ({ keys: key, does: texts.next, act: () => go(next) })) : []),
      ...(previous ? ["k", "["].map((key) => ({ keys: key, does: texts.previous, act: () => go(previous) })) : []),
    ];
  }, [navigate, isOver, state, next, previous, texts]);
  useShortcuts(keys);
  const way = isOver ? { replace: true, state } : {};
  return (
    <nav aria-label={texts.neighbours} className={styles.neighbours}>
      {previous && (
        <Link
          {...way}
          to={workPath(previous)}
          className={buttonClass("quiet", styles.step)}
          aria-label={texts.previous}
        >
          <Icon of={leftwardIcon} />
        </Link>
      )}
      {next && (
        <Link {...way} to={workPath(next)} className={buttonClass("quiet", styles.step)} aria-label={texts.next}>
          <Icon of={rightwardIcon} />
        </Link>
      )}
    </nav>
  );
}
