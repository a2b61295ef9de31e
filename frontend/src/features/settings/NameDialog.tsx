import { useMessages } from "~/lib/i18n/messages";
import { Dialog } from "~/ui/Dialog";

import { NameForm } from "./NameForm";
import { settingsMessages } from "./settingsMessages";

/** Changes how the viewer is called, where they are. */
export function NameDialog({ onClose }: { onClose: () => void }) {
  const texts = useMessages(settingsMessages);
  return (
    <Dialog title={texts.rename} onClose={onClose}>
      <NameForm onSaved={onClose} />
    </Dialog>
  );
}
