import { useMessages } from "~/lib/i18n/messages";
import { useShortcuts } from "~/lib/shortcuts";
import { useViewer } from "~/lib/viewer/ViewerProvider";
import { Icon } from "~/ui/Icon";
import { dotsIcon, editIcon, trashIcon } from "~/ui/icons";
import { Menu, MenuItem } from "~/ui/Menu";

import { useDeleteArtwork } from "./useDeleteArtwork";
import { workMessages } from "./workMessages";

type Props = {
  work: { id: string; title: string; editable: boolean };
  onEdit: () => void;
  onDeleted: () => void;
};

/** What the artist (an admin: to delete) does with a work. A work's history will open from here. */
export function WorkMenu({ work, onEdit, onDeleted }: Props) {
  const texts = useMessages(workMessages);
  const { isAdmin } = useViewer();
  const remove = useDeleteArtwork(work.id, work.title, onDeleted);
  useShortcuts(work.editable ? [{ keys: "e", does: texts.edit, act: onEdit }] : NONE);
  if (!work.editable && !isAdmin) return null;
  return (
    <Menu label={texts.more} button={<Icon of={dotsIcon} />}>
      {work.editable && (
        <MenuItem onSelect={onEdit}>
          <Icon of={editIcon} />
          {texts.edit}
        </MenuItem>
      )}
      <MenuItem onSelect={remove}>
        <Icon of={trashIcon} />
        {texts.remove}
      </MenuItem>
    </Menu>
  );
}

const NONE: never[] = [];
