import { useRelayEnvironment } from "react-relay";

import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { GraphQLError } from "~/lib/relay/GraphQLError";
import { toast } from "~/ui/toasts";

import { orderMessages } from "./orderMessages";
import { give, type Order } from "./orders";
import { rebuildMessages, viewName } from "./rebuildMessages";

const LONGEST_REASON = 500;

/** Gives orders and tells that they are carried out; a switch can be taken back by another one. */
export function useOrder(onDone: () => void) {
  const environment = useRelayEnvironment();
  const texts = useMessages(orderMessages);
  const views = useMessages(rebuildMessages);
  const refusal = useRefusal();
  const carryOut = async (order: Order, reason: string): Promise<void> => {
    await give(environment, order, reason);
    onDone();
    const number = "number" in order ? order.number : 0;
    toast(texts[`${order.act}Done`](viewName(views, order.view), number), undo(order, reason), texts.back);
  };
  const undo = (order: Order, reason: string) => {
    if (!("from" in order) || !order.from) return undefined;
    const back: Order = { ...order, act: "goBack", number: order.from, from: order.number };
    const because = texts.backBecause(order.number, reason).slice(0, LONGEST_REASON);
    return () => void carryOut(back, because).catch((failure: unknown) => toast(refusal(failure)));
  };
  return carryOut;
}

/** Says why an order was refused. */
export function useRefusal(): (failure: unknown) => string {
  const texts: Record<string, unknown> = useMessages(orderMessages);
  const say = useErrorMessage();
  return (failure) => {
    const known = texts[GraphQLError.of(failure).code];
    return typeof known === "string" ? known : say(failure);
  };
}
