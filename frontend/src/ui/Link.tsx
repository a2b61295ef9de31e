import type { AnchorHTMLAttributes } from "react";
import { type To, useHref, useLinkClickHandler } from "react-router";

import { prepare } from "~/lib/navigation";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & { to: To; state?: unknown; replace?: boolean };

/** A link within the client; what it leads to is made ready when somebody points at it. */
export function Link({ to, state, replace = false, onClick, ...rest }: Props) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to, { state, replace });
  return (
    <a
      {...rest}
      href={href}
      onPointerEnter={() => prepare(href, "code")}
      onPointerDown={() => prepare(href, "data")}
      onFocus={() => prepare(href, "code")}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented) return;
        follow(event);
        // Until the page is there, the one before stays; the header shows that something is coming.
        if (event.isDefaultPrevented()) document.documentElement.dataset.leaving = "";
      }}
    />
  );
}
