import { type ReactNode, useId } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { Link } from "~/ui/Link";

import { homeMessages } from "./homeMessages";
import styles from "./Section.module.css";

/** A part of the home page, with a way to all of it. */
export function Section({ title, more, children }: { title: string; more?: string; children: ReactNode }) {
  const texts = useMessages(homeMessages);
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        {more && (
          <Link to={more} aria-describedby={id}>
            {texts.all}
          </Link>
        )}
      </header>
      {children}
    </section>
  );
}
