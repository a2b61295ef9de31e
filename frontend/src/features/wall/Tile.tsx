import type { CSSProperties } from "react";
import { graphql, useFragment } from "react-relay";

import type { Tile_artwork$key } from "~/__generated__/Tile_artwork.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { workPath } from "~/lib/navigation";
import { useOpenOver } from "~/lib/over";
import { ruleFor } from "~/lib/viewer/ratingRules";
import { useRevealed } from "~/lib/viewer/revealed";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Icon } from "~/ui/Icon";
import { eyeIcon, sheetsIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";
import { VisuallyHidden } from "~/ui/VisuallyHidden";

import type { Place } from "./justify";
import { Picture } from "./Picture";

import styles from "./Tile.module.css";
import { RATING_NAMES, wallMessages } from "./wallMessages";

type Props = {
  artwork: Tile_artwork$key;
  place: Place;
  index: number;
  total?: number | undefined;
  /** Works that come before are not there yet, so nobody knows the how-manieth it is. */
  isAdrift?: boolean;
  /** The name of the list it stands in. */
  list: string;
};

/** A work on a wall: its cover, and who made it; veiled until it is asked for, when the viewer's rules say so. */
export function Tile({ artwork, place, index, total, isAdrift = false, list }: Props) {
  const { id, title, rating, account, illusts, topIllust } = useFragment(
    graphql`
      fragment Tile_artwork on Artwork {
        id
        title
        rating
        account {
          name
        }
        illusts(first: 1) {
          totalCount
        }
        topIllust {
          ...Picture_illust
        }
      }
    `,
    artwork,
  );
  const texts = useMessages(wallMessages);
  const [isRevealed, reveal] = useRevealed(id);
  const isVeiled = ruleFor(rating, useViewer().rules) !== "SHOW" && !isRevealed;
  const pages = illusts?.totalCount ?? 1;
  const shape: CSSProperties = place;
  return (
    <li
      className={styles.tile}
      style={shape}
      data-index={index}
      aria-posinset={isAdrift ? undefined : index + 1}
      aria-setsize={isAdrift ? -1 : (total ?? -1)}
    >
      <Link to={workPath(id)} state={useOpenOver(list)} className={styles.link} tabIndex={isVeiled ? -1 : undefined}>
        {topIllust && <Picture illust={topIllust} width={place.width} isVeiled={isVeiled} isUrgent={index < 6} />}
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.artist}>{account?.name}</span>
        </span>
        <span className={styles.badges}>
          {rating !== "safe" && <span className={styles.badge}>{RATING_NAMES[rating]}</span>}
          {pages > 1 && (
            <span className={styles.badge}>
              <Icon of={sheetsIcon} />
              <span aria-hidden="true">{pages}</span>
              <VisuallyHidden>{texts.pages(pages)}</VisuallyHidden>
            </span>
          )}
        </span>
      </Link>
      {isVeiled && (
        <button
          type="button"
          className={styles.veil}
          aria-label={texts.reveal(title, RATING_NAMES[rating])}
          onClick={reveal}
        >
          <span className={styles.show}>
            <Icon of={eyeIcon} />
            {texts.show}
          </span>
        </button>
      )}
    </li>
  );
}
