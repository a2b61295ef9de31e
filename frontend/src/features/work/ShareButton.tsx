import { useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { workPath } from "~/lib/navigation";
import { useShortcuts } from "~/lib/shortcuts";
import { Dialog } from "~/ui/Dialog";
import { IconButton } from "~/ui/IconButton";
import { shareIcon } from "~/ui/icons";
import { TextField } from "~/ui/TextField";
import { toast } from "~/ui/toasts";

import { workMessages } from "./workMessages";

/** Passes a work on: by what the device shares with, else by a copied link. */
export function ShareButton({ id, title }: { id: string; title: string }) {
  const texts = useMessages(workMessages);
  const [isShown, show] = useState(false);
  const url = location.origin + workPath(id);
  const share = async () => {
    const way = await passOn(title, url);
    if (way === "copied") toast(texts.copied);
    if (way === "neither") show(true);
  };
  useShortcuts([{ keys: "s", does: texts.share, act: () => void share() }]);
  return (
    <>
      <IconButton icon={shareIcon} label={texts.share} onClick={() => void share()} />
      {isShown && (
        <Dialog title={texts.copyThis} onClose={() => show(false)}>
          <TextField label={texts.link} value={url} readOnly autoFocus onFocus={(event) => event.target.select()} />
        </Dialog>
      )}
    </>
  );
}

/** A page that came without TLS has neither a share sheet nor a clipboard. */
async function passOn(title: string, url: string): Promise<"shared" | "copied" | "neither"> {
  const { share, clipboard } = navigator as Partial<Navigator>;
  try {
    if (share && matchMedia("(pointer: coarse)").matches) {
      await share.call(navigator, { title, url });
      return "shared";
    }
    await clipboard?.writeText(url);
    return clipboard ? "copied" : "neither";
  } catch (failure) {
    return failure instanceof DOMException && failure.name === "AbortError" ? "shared" : "neither";
  }
}
