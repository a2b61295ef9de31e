import { type ReactNode, use } from "react";

import { Covered } from "~/lib/over";

import { VisuallyHidden } from "./VisuallyHidden";

type Props = { title: string; unseen?: boolean; children?: ReactNode };

/** A page's one h1, which gets the focus when the page opens, and the window's title. */
export function PageTitle({ title, unseen = false, children }: Props) {
  const heading = (
    <h1 tabIndex={-1} data-page-title>
      {children ?? title}
    </h1>
  );
  return (
    <>
      {!use(Covered) && <title>{`${title} · 神ロダ`}</title>}
      {unseen ? <VisuallyHidden as="div">{heading}</VisuallyHidden> : heading}
    </>
  );
}
