import { lazy, type ReactNode, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { TagHeader_tag$key } from "~/__generated__/TagHeader_tag.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { editIcon, lockIcon } from "~/ui/icons";
import { PageTitle } from "~/ui/PageTitle";

import styles from "./TagHeader.module.css";
import { tagMessages } from "./tagMessages";
import { useFreezeTag } from "./useFreezeTag";

const RenameTag = lazy(() => import("./RenameTag").then((file) => ({ default: file.RenameTag })));

type Props = { tag: TagHeader_tag$key; onRenamed: (name: string) => void; children: ReactNode };

/** A tag's name and count; members rename it unless its name is fixed, which is for admins to say. */
export function TagHeader({ tag, onRenamed, children }: Props) {
  const { id, name, artworksCount, editFreezed } = useFragment(
    graphql`
      fragment TagHeader_tag on Tag {
        id
        name
        artworksCount
        editFreezed
      }
    `,
    tag,
  );
  const texts = useMessages(tagMessages);
  const { isGuest, isAdmin } = useViewer();
  const [isRenaming, setRenaming] = useState(false);
  const [freeze, isBusy] = useFreezeTag();
  return (
    <header className={styles.header}>
      <PageTitle title={texts.tag(name)}>
        <span className={styles.hash} aria-hidden="true">
          #
        </span>
        {name}
      </PageTitle>
      {children}
      <div className={styles.facts}>
        <span>{texts.works(artworksCount)}</span>
        {editFreezed && (
          <span className={styles.frozen}>
            <Icon of={lockIcon} />
            {texts.frozen}
          </span>
        )}
        {!isGuest && !editFreezed && (
          <Button look="quiet" icon={editIcon} onClick={() => setRenaming(true)}>
            {texts.rename}
          </Button>
        )}
        {isAdmin && (
          <Button look="quiet" icon={lockIcon} busy={isBusy} onClick={() => freeze({ id, name }, !editFreezed)}>
            {editFreezed ? texts.thaw : texts.freeze}
          </Button>
        )}
      </div>
      {isRenaming && (
        <Suspense>
          <RenameTag id={id} name={name} onRenamed={onRenamed} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </header>
  );
}
