import { graphql } from "react-relay";
import type { Environment } from "relay-runtime";

import type { ordersDropMutation } from "~/__generated__/ordersDropMutation.graphql";
import type { ordersEvictMutation } from "~/__generated__/ordersEvictMutation.graphql";
import type { ordersPauseMutation } from "~/__generated__/ordersPauseMutation.graphql";
import type { ordersRebuildMutation } from "~/__generated__/ordersRebuildMutation.graphql";
import type { ordersResumeMutation } from "~/__generated__/ordersResumeMutation.graphql";
import type { ordersRetryMutation } from "~/__generated__/ordersRetryMutation.graphql";
import type { ordersRetryOneMutation } from "~/__generated__/ordersRetryOneMutation.graphql";
import type { ordersSwitchMutation } from "~/__generated__/ordersSwitchMutation.graphql";
import type { ordersVerifyMutation } from "~/__generated__/ordersVerifyMutation.graphql";
import { mutate } from "~/lib/relay/mutate";

/** What an admin wants done: with a view, with the generation of that number, or with the event at that position. */
export type Order =
  | { act: "rebuild" | "retry"; view: string }
  | { act: "verify" | "pause" | "resume" | "drop" | "cancel" | "retryOne" | "evict"; view: string; number: number }
  | ({ act: "switch" | "goBack"; view: string; number: number } & Change);

/** What a switch leaves, and how much is known to be different after it. */
type Change = { from: number | null | undefined; unlikeLog: number; unlikeServing: number };

const rebuild = graphql`
  mutation ordersRebuildMutation($input: ProjectionInput!) {
    rebuildProjection(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const verify = graphql`
  mutation ordersVerifyMutation($input: GenerationInput!) {
    verifyProjection(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const serve = graphql`
  mutation ordersSwitchMutation($input: GenerationInput!) {
    switchProjection(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const pause = graphql`
  mutation ordersPauseMutation($input: GenerationInput!) {
    pauseProjection(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const resume = graphql`
  mutation ordersResumeMutation($input: GenerationInput!) {
    resumeProjection(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const drop = graphql`
  mutation ordersDropMutation($input: GenerationInput!) {
    dropGeneration(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const retry = graphql`
  mutation ordersRetryMutation($input: ProjectionInput!) {
    retryDeadLetters(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const retryOne = graphql`
  mutation ordersRetryOneMutation($input: DeadLetterInput!) {
    retryDeadLetter(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

const evict = graphql`
  mutation ordersEvictMutation($input: DeadLetterInput!) {
    evictDeadLetter(input: $input) {
      projection {
        ...ViewSection_projection
      }
    }
  }
`;

/** Gives the order; fails with the server's refusal. */
export function give(environment: Environment, order: Order, reason: string): Promise<unknown> {
  const { view: name } = order;
  switch (order.act) {
    case "rebuild":
      return mutate<ordersRebuildMutation>(environment, rebuild, { input: { name, reason } });
    case "retry":
      return mutate<ordersRetryMutation>(environment, retry, { input: { name, reason } });
    case "retryOne":
      return mutate<ordersRetryOneMutation>(environment, retryOne, { input: { name, position: order.number, reason } });
    case "evict":
      return mutate<ordersEvictMutation>(environment, evict, { input: { name, position: order.number, reason } });
    case "verify":
      return mutate<ordersVerifyMutation>(environment, verify, { input: { name, generation: order.number, reason } });
    case "pause":
      return mutate<ordersPauseMutation>(environment, pause, { input: { name, generation: order.number, reason } });
    case "resume":
      return mutate<ordersResumeMutation>(environment, resume, { input: { name, generation: order.number, reason } });
    case "switch":
    case "goBack":
      return mutate<ordersSwitchMutation>(environment, serve, { input: { name, generation: order.number, reason } });
    case "drop":
    case "cancel":
      return mutate<ordersDropMutation>(environment, drop, { input: { name, generation: order.number, reason } });
  }
}
