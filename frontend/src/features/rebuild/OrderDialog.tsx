import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";

import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { Dialog } from "~/ui/Dialog";
import { TextField } from "~/ui/TextField";

import { orderMessages } from "./orderMessages";
import type { Order } from "./orders";
import { rebuildMessages, viewName } from "./rebuildMessages";
import { formerReasons, rememberReason } from "./reasons";
import { useOrder, useRefusal } from "./useOrder";

type Props = { order: Order; onClose: () => void; onDone: () => void };

/** Says what an order will do and asks why; what is refused stays as it was typed, with the refusal. */
export function OrderDialog({ order, onClose, onDone }: Props) {
  const texts = useMessages(orderMessages);
  const view = viewName(useMessages(rebuildMessages), order.view);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const refusal = useRefusal();
  const [reason, setReason] = useState("");
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const carryOut = useOrder(onDone);
  useEffect(() => form.current?.querySelector("input")?.focus(), []); // an order begins with its reason
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    rememberReason(reason.trim());
    carryOut(order, reason.trim()).then(onClose, (refused: unknown) => {
      setFailure(refused);
      setBusy(false);
    });
  };
  return (
    <Dialog
      title={texts[`${order.act}Title`](view, "number" in order ? order.number : 0)}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {texts.close}
          </Button>
          <Button type="submit" form={id} look="accent" busy={isBusy}>
            {texts[order.act]}
          </Button>
        </>
      }
    >
      <p>{texts[`${order.act}What`]}</p>
      {order.act === "switch" && order.unlikeServing > 0 && <p>{texts.accepted(order.unlikeServing)}</p>}
      {order.act === "switch" && order.unlikeLog > 0 && <p>{texts.wrong(order.unlikeLog)}</p>}
      <form ref={form} id={id} onSubmit={submit}>
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          error={failure === undefined ? undefined : refusal(failure)}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          pattern=".*\S.*"
          required
          autoComplete="off"
          list={`${id}-former`}
        />
        <datalist id={`${id}-former`}>
          {formerReasons().map((former) => (
            <option key={former} value={former} />
          ))}
        </datalist>
      </form>
    </Dialog>
  );
}
