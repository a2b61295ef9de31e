import { useEffect, useEffectEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { useViewer } from "~/lib/viewer/ViewerProvider";

import { draftOf } from "./draft/DraftStore";
import styles from "./DropLayer.module.css";
import { dropMessages } from "./dropMessages";
import { filesToTake } from "./filesToTake";

const PAGE = "/artwork/new";

/** Pictures that are dropped or pasted anywhere begin a post. Its one instance covers the window while files hover. */
export function DropLayer() {
  const texts = useMessages(dropMessages);
  const { login, isGuest } = useViewer();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isHovered, setHovered] = useState(false);
  const take = useEffectEvent((event: Event, files: readonly File[]) => {
    event.preventDefault();
    void draftOf(login).add(files);
    if (pathname !== PAGE) void navigate(PAGE);
  });
  useEffect(() => (isGuest ? undefined : listen((event, files) => take(event, files), setHovered)), [isGuest]);
  return (
    <div className={styles.layer} hidden={!isHovered}>
      <p>{texts.letGo}</p>
    </div>
  );
}

/** Hears files that come from outside; what is dragged within the page is none of ours. */
function listen(take: (event: Event, files: readonly File[]) => void, setHovered: (is: boolean) => void) {
  const controller = new AbortController();
  const { signal } = controller;
  let isOwn = false;
  const bringsFiles = ({ dataTransfer }: DragEvent) => !isOwn && dataTransfer?.types.includes("Files") === true;
  const over = (event: DragEvent) => {
    if (event.defaultPrevented || !bringsFiles(event)) return;
    event.preventDefault();
    setHovered(true);
  };
  const drop = (event: DragEvent) => {
    setHovered(false);
    if (!event.defaultPrevented && bringsFiles(event)) take(event, [...(event.dataTransfer?.files ?? [])]);
  };
  const paste = (event: ClipboardEvent) => {
    const files = filesToTake(event);
    if (files.length > 0) take(event, files);
  };
  addEventListener("dragstart", () => (isOwn = true), { signal });
  addEventListener("dragend", () => (isOwn = false), { signal });
  addEventListener("dragover", over, { signal });
  addEventListener("dragleave", (event) => event.relatedTarget === null && setHovered(false), { signal });
  addEventListener("drop", drop, { signal });
  addEventListener("paste", paste, { signal });
  return () => controller.abort();
}
