import { useEffect, useId, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";

import type { ViewSection_projection$key } from "~/__generated__/ViewSection_projection.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";

import { DeadLetters } from "./DeadLetters";
import { Generation } from "./Generation";
import { OrderDialog } from "./OrderDialog";
import { orderMessages } from "./orderMessages";
import type { Order } from "./orders";
import styles from "./Rebuild.module.css";
import { rebuildMessages, viewName } from "./rebuildMessages";
import { ViewState } from "./ViewState";

/** Orders whose button is there afterwards, or another one in its place. */
const STAYING: readonly Order["act"][] = ["rebuild", "verify", "pause", "resume"];

/** A view: what serves, its generations, newest first, and what can be ordered. */
export function ViewSection({ view }: { view: ViewSection_projection$key }) {
  const texts = useMessages(rebuildMessages);
  const orders = useMessages(orderMessages);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoved = useRef(false);
  const [order, setOrder] = useState<Order>();
  const [ordered, setOrdered] = useState(0);
  const data = useFragment(
    graphql`
      fragment ViewSection_projection on Projection {
        name
        serving
        deadLetters
        ...ViewState_projection
        generations {
          number
          ...Generation_generation
        }
      }
    `,
    view,
  );
  useEffect(() => {
    if (!order && isMoved.current) heading.current?.focus(); // the button that was pressed may be gone
    isMoved.current = false;
  }, [order]);
  const name = viewName(texts, data.name);
  const onDone = () => {
    setOrdered(ordered + 1);
    isMoved.current = order !== undefined && !STAYING.includes(order.act);
  };
  return (
    <section aria-labelledby={id} className={styles.section}>
      <header className={styles.header}>
        <div>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {name}
          </h2>
          <ViewState view={data} />
        </div>
        <Button aria-describedby={id} onClick={() => setOrder({ act: "rebuild", view: data.name })}>
          {orders.rebuild}
        </Button>
      </header>
      {data.deadLetters > 0 && (
        <DeadLetters view={data.name} count={data.deadLetters} attempt={ordered} onOrder={setOrder} />
      )}
      <ol aria-label={texts.generations(name)} reversed>
        {data.generations.toReversed().map((generation) => (
          <Generation
            key={generation.number}
            generation={generation}
            view={data.name}
            serving={data.serving}
            onOrder={setOrder}
          />
        ))}
      </ol>
      {order && <OrderDialog order={order} onClose={() => setOrder(undefined)} onDone={onDone} />}
    </section>
  );
}
