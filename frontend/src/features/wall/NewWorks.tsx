import { useMemo, useState } from "react";
import { graphql, useSubscription } from "react-relay";
import type { GraphQLSubscriptionConfig } from "relay-runtime";

import type { NewWorksSubscription } from "~/__generated__/NewWorksSubscription.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { upwardIcon } from "~/ui/icons";

import styles from "./Wall.module.css";
import { wallMessages } from "./wallMessages";

const subscription = graphql`
  subscription NewWorksSubscription {
    artworkPosted {
      id
    }
  }
`;

/** Tells quietly that works were posted since the list was fetched; they are shown when somebody asks. */
export function NewWorks({ known, onShow }: { known: ReadonlySet<string>; onShow: () => void }) {
  const texts = useMessages(wallMessages);
  const [posted, setPosted] = useState<readonly string[]>([]);
  const config = useMemo<GraphQLSubscriptionConfig<NewWorksSubscription>>(
    () => ({
      subscription,
      variables: {},
      onNext: (data) => {
        const id = data?.artworkPosted.id;
        if (id) setPosted((ids) => (ids.includes(id) ? ids : [...ids, id]));
      },
    }),
    [],
  );
  useSubscription(config);
  const count = posted.filter((id) => !known.has(id)).length;
  return (
    <div className={styles.pill} role="status">
      {count > 0 && (
        <Button look="accent" icon={upwardIcon} onClick={onShow}>
          {texts.newWorks(count)}
        </Button>
      )}
    </div>
  );
}
