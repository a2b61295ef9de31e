import { Fragment } from "react";

import { Link } from "./Link";
import styles from "./LinkedText.module.css";

/** Addresses, to where Japanese or a bracket closes them. */
const ADDRESS = /(https?:\/\/[^\s<>"“”「」『』（）【】、。！？]+)/;
/** What ends a sentence rather than an address. */
const ENDING = /[.,:;!?'）]+$/;

/** What somebody wrote, with its line breaks; the addresses in it are links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {text.split(ADDRESS).map((part, index) => (
        <Fragment key={index}>{index % 2 === 1 ? <Address text={part} /> : part}</Fragment>
      ))}
    </p>
  );
}

function Address({ text }: { text: string }) {
  const address = withoutEnding(text);
  const url = URL.parse(address);
  if (!url) return text;
  const rest = text.slice(address.length);
  if (url.origin === location.origin) {
    return (
      <>
        <Link to={url.pathname + url.search + url.hash}>{address}</Link>
        {rest}
      </>
    );
  }
  return (
    <>
      <a href={url.href} target="_blank" rel="noopener noreferrer nofollow">
        {address}
      </a>
      {rest}
    </>
  );
}

/** A bracket at the end belongs to the address only if it was opened there. */
function withoutEnding(text: string): string {
  const address = text.replace(ENDING, "");
  return address.endsWith(")") && !address.includes("(") ? withoutEnding(address.slice(0, -1)) : address;
}
