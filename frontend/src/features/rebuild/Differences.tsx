import { graphql, useFragment } from "react-relay";

import type { Differences_check$key } from "~/__generated__/Differences_check.graphql";
import { useMessages } from "~/lib/i18n/messages";

import { checkMessages } from "./checkMessages";
import styles from "./Rebuild.module.css";
import { Table } from "./Table";

/** The fields that differ, and some of the rows. */
export function Differences({ check }: { check: Differences_check$key }) {
  const texts = useMessages(checkMessages);
  const { fields, sample } = useFragment(
    graphql`
      fragment Differences_check on GenerationCheck {
        fields
        sample {
          row
          field
          wanted
          found
        }
      }
    `,
    check,
  );
  const value = (text: string | null | undefined) => (text == null ? <em>{texts.none}</em> : <code>{text}</code>);
  return (
    <>
      <ul aria-label={texts.rowsOfFields} className={styles.fields}>
        {fields.map((field) => (
          <li key={field}>
            <code>{field}</code>
          </li>
        ))}
      </ul>
      {sample.length > 0 && (
        <details>
          <summary>{texts.ofFew(sample.length)}</summary>
          <Table name={texts.ofFew(sample.length)} columns={[texts.row, texts.field, texts.shouldBe, texts.is]}>
            {sample.map(({ row, field, wanted, found }) => (
              <tr key={`${row} ${field}`}>
                <th scope="row">{row}</th>
                <td>{field || <em>{texts.wholeRow}</em>}</td>
                <td>{value(wanted)}</td>
                <td>{value(found)}</td>
              </tr>
            ))}
          </Table>
        </details>
      )}
    </>
  );
}
