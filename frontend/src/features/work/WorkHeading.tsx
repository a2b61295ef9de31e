import { graphql, useFragment } from "react-relay";

import type { WorkHeading_artwork$key } from "~/__generated__/WorkHeading_artwork.graphql";
import { memberPath } from "~/lib/navigation";
import { Avatar } from "~/ui/Avatar";
import { Link } from "~/ui/Link";
import { PageTitle } from "~/ui/PageTitle";

import styles from "./Work.module.css";

/** What a work is called, and whose it is. */
export function WorkHeading({ artwork }: { artwork: WorkHeading_artwork$key }) {
  const { title, rating, account } = useFragment(
    graphql`
      fragment WorkHeading_artwork on Artwork {
        title
        rating
        account {
          kmcid
          name
        }
      }
    `,
    artwork,
  );
  return (
    <header className={styles.heading}>
      <PageTitle title={title} />
      <p className={styles.artist}>
        {account && (
          <Link to={memberPath(account.kmcid)}>
            <Avatar name={account.name} size="1.75rem" />
            {account.name}
          </Link>
        )}
        {rating !== "safe" && <span className={styles.rating}>{rating === "r_18" ? "R-18" : "R-18G"}</span>}
      </p>
    </header>
  );
}
