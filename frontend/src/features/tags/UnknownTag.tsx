import { useId } from "react";
import { graphql, useFragment } from "react-relay";

import type { UnknownTag_suggestions$key } from "~/__generated__/UnknownTag_suggestions.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { tagPath } from "~/lib/navigation";
import { buttonClass } from "~/ui/Button";
import { Link } from "~/ui/Link";
import { Notice } from "~/ui/Notice";
import { Tag } from "~/ui/Tag";

import { tagMessages } from "./tagMessages";
import styles from "./UnknownTag.module.css";

/** For a tag that no work has: what somebody may have meant. */
export function UnknownTag({ name, suggestions }: { name: string; suggestions: UnknownTag_suggestions$key }) {
  const texts = useMessages(tagMessages);
  const language = useLanguage();
  const heading = useId();
  const meant = useFragment(
    graphql`
      fragment UnknownTag_suggestions on TagSuggestion @relay(plural: true) {
        count
        tag {
          id
          name
        }
      }
    `,
    suggestions,
  );
  return (
    <>
      <Notice
        title={texts.unknown(name)}
        action={
          <Link to="/tags" className={buttonClass()}>
            {texts.allTags}
          </Link>
        }
      >
        {texts.unknownWhy}
      </Notice>
      {meant.length > 0 && (
        <section aria-labelledby={heading} className={styles.similar}>
          <h2 id={heading}>{texts.similar}</h2>
          <ul>
            {meant.map(({ tag, count }) => (
              <li key={tag.id}>
                <Tag count={formatNumber(language, count)}>
                  <Link to={tagPath(tag.name)}>{tag.name}</Link>
                </Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
