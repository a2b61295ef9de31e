import { useId } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";

import type { LetterTableQuery } from "~/__generated__/LetterTableQuery.graphql";
import { formatNumber, useLanguage, useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";

import { checkMessages } from "./checkMessages";
import { useMoments } from "./moments";
import { orderMessages } from "./orderMessages";
import type { Order } from "./orders";
import styles from "./Rebuild.module.css";
import { Table } from "./Table";

const acts = ["retryOne", "evict"] as const;

type Props = { view: string; asked: string; onOrder: (order: Order) => void };

/** Events that a view could not apply, oldest first; with another `asked` the server is asked anew. */
export function LetterTable({ view, asked, onOrder }: Props) {
  const texts = useMessages(checkMessages);
  const orders = useMessages(orderMessages);
  const language = useLanguage();
  const id = useId();
  const moment = useMoments();
  const { deadLetters } = useLazyLoadQuery<LetterTableQuery>(
    graphql`
      query LetterTableQuery($name: String!) {
        deadLetters(name: $name) {
          position
          sequence
          event
          cause
          since
        }
      }
    `,
    { name: view },
    { fetchPolicy: "store-and-network", fetchKey: asked },
  );
  return (
    <Table
      name={texts.letters(deadLetters.length)}
      columns={[texts.number, texts.sequence, texts.event, texts.cause, texts.since, texts.acts]}
    >
      {deadLetters.map(({ position, sequence, event, cause, since }) => (
        <tr key={position}>
          <th scope="row" id={`${id}-${position}`}>
            {formatNumber(language, position)}
          </th>
          <td>
            <code>{sequence}</code>
          </td>
          <td>
            <code className={styles.long}>{event}</code>
          </td>
          <td className={styles.cause}>{cause}</td>
          <td>{moment(since)}</td>
          <td>
            <div className={styles.acts}>
              {acts.map((act) => (
                <Button
                  key={act}
                  look={act === "evict" ? "danger" : "plain"}
                  aria-describedby={`${id}-${position}`}
                  onClick={() => onOrder({ act, view, number: position })}
                >
                  {orders[act]}
                </Button>
              ))}
            </div>
          </td>
        </tr>
      ))}
    </Table>
  );
}
