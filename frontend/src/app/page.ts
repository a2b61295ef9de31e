import { type ComponentType, use } from "react";
import type { Params } from "react-router";
import {
  type Environment,
  fetchQuery,
  type GraphQLTaggedNode,
  type OperationType,
  type VariablesOf,
} from "relay-runtime";

import { GraphQLError } from "~/lib/relay/GraphQLError";

/** Where a page is opened: what its path and its query string say, and the cursor that its list begins after. */
export type Address = { params: Params; search: URLSearchParams; begun: string | null };

/** What a page's file exports: what to draw, and how to ask for its data before it is drawn. */
export type Page = { Component: ComponentType; prepare: (environment: Environment, address: Address) => void };

/** A page without data of its own. */
export function page(Component: ComponentType): Page {
  return { Component, prepare: () => undefined };
}

/** A page that asks this query; `variables` must be the same that the component asks with. */
export function pageWith<T extends OperationType>(
  Component: ComponentType,
  query: GraphQLTaggedNode,
  variables: (address: Address) => VariablesOf<T>,
): Page {
  const prepare = (environment: Environment, address: Address) => {
    fetchQuery<T>(environment, query, variables(address)).subscribe({ error: () => undefined }); // the page will say it
  };
  return { Component, prepare };
}

/** A page whose code is fetched when somebody is about to go there. */
export class LazyPage {
  private loaded: Page | undefined;
  private loading: Promise<Page> | undefined;
  private readonly fetch: () => Promise<Page>;

  constructor(fetch: () => Promise<Page>) {
    this.fetch = fetch;
  }

  load(): Promise<Page> {
    this.loading ??= this.fetch().then(
      (fetched) => (this.loaded = fetched),
      (failure: unknown) => {
        this.loading = undefined;
        throw new GraphQLError("CODE_MISSING", String(failure));
      },
    );
    return this.loading;
  }

  /** What was fetched; a page that is known is drawn at once. */
  get known(): Page | undefined {
    return this.loaded;
  }
}

/** The page, for a component: suspends only while its code is missing. */
export function usePage(page: LazyPage): Page {
  return page.known ?? use(page.load());
}
