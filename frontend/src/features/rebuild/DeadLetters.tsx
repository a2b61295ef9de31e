import { Suspense, useId, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { Boundary } from "~/ui/Boundary";
import { Button } from "~/ui/Button";
import { Spinner } from "~/ui/Spinner";

import { checkMessages } from "./checkMessages";
import { LetterTable } from "./LetterTable";
import { orderMessages } from "./orderMessages";
import type { Order } from "./orders";
import styles from "./Rebuild.module.css";

type Props = { view: string; count: number; attempt: number; onOrder: (order: Order) => void };

/** The events that a view could not apply; they are asked for when somebody looks. */
export function DeadLetters({ view, count, attempt, onOrder }: Props) {
  const texts = useMessages(checkMessages);
  const orders = useMessages(orderMessages);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.letters} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={id}>{texts.letters(count)}</summary>
      {isOpen && (
        <Boundary>
          <p>{texts.lettersWhy}</p>
          <Suspense fallback={<Spinner />}>
            <LetterTable view={view} asked={`${count} ${attempt}`} onOrder={onOrder} />
          </Suspense>
          <div className={styles.acts}>
            <Button aria-describedby={id} onClick={() => onOrder({ act: "retry", view })}>
              {orders.retry}
            </Button>
          </div>
        </Boundary>
      )}
    </details>
  );
}
