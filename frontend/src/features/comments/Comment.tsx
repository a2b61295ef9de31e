import { useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { Comment_comment$key } from "~/__generated__/Comment_comment.graphql";
import { formatDay, useLanguage, useMessages } from "~/lib/i18n/messages";
import { memberPath } from "~/lib/navigation";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Avatar } from "~/ui/Avatar";
import { IconButton } from "~/ui/IconButton";
import { editIcon, trashIcon } from "~/ui/icons";
import { Link } from "~/ui/Link";
import { LinkedText } from "~/ui/LinkedText";
import { toast } from "~/ui/toasts";

import { CommentForm } from "./CommentForm";
import styles from "./Comments.module.css";
import { commentsMessages } from "./commentsMessages";
import { useDeleteComment } from "./useDeleteComment";
import { useEditComment } from "./useEditComment";

/** What a member says about a work; its author changes it where it stands. */
export function Comment({ comment, onGone }: { comment: Comment_comment$key; onGone: () => void }) {
  const { id, text, createdAt, updatedAt, account } = useFragment(
    graphql`
      fragment Comment_comment on Comment {
        id
        text
        createdAt
        updatedAt
        account {
          id
          kmcid
          name
        }
      }
    `,
    comment,
  );
  const texts = useMessages(commentsMessages);
  const language = useLanguage();
  const viewer = useViewer();
  const [isEdited, setEdited] = useState(false);
  const edit = useEditComment(id);
  const remove = useDeleteComment(id);
  const item = useRef<HTMLLIElement>(null);
  const name = account?.name ?? "";
  const isMine = account?.id === viewer.id;
  const stop = () => {
    setEdited(false);
    requestAnimationFrame(() => item.current?.querySelector("button")?.focus());
  };
  const change = (next: string, done: (failure?: Error) => void) =>
    edit(next, (failure) => {
      done(failure);
      if (failure) return;
      stop();
      if (next !== text) toast(texts.wasEdited, () => edit(text, () => undefined));
    });
  return (
    <li ref={item} className={styles.comment}>
      <Avatar name={name} />
      <div className={styles.body}>
        <p className={styles.about}>
          {account && <Link to={memberPath(account.kmcid)}>{name}</Link>}
          <time dateTime={createdAt}>{formatDay(language, createdAt)}</time>
          {updatedAt > createdAt && <span>{texts.edited}</span>}
        </p>
        {isEdited ? (
          <CommentForm
            label={texts.editOf(name)}
            action={texts.save}
            initial={text}
            onSubmit={change}
            onCancel={{ label: texts.cancel, act: stop }}
          />
        ) : (
          <LinkedText text={text} />
        )}
      </div>
      {!isEdited && (isMine || viewer.isAdmin) && (
        <div className={styles.tools}>
          <IconButton icon={editIcon} label={texts.editOf(name)} onClick={() => setEdited(true)} />
          <IconButton
            icon={trashIcon}
            label={texts.removeOf(name)}
            onClick={() => {
              remove();
              onGone();
            }}
          />
        </div>
      )}
    </li>
  );
}
