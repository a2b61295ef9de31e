import type { CacheConfig, GraphQLResponse, RequestParameters, UploadableMap, Variables } from "relay-runtime";

import { GraphQLError } from "./GraphQLError";

const ENDPOINT = "/api/graphql";
const PATIENCE = 30_000;
const KEPT_ALIVE = 16_000;

/** What the server answers. */
export type Payload = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

/** Sends an operation; gives up after half a minute. */
export async function send(
  request: RequestParameters,
  variables: Variables,
  config: CacheConfig,
  files?: UploadableMap | null,
): Promise<GraphQLResponse> {
  if (files) {
    const { upload } = await import("./upload");
    return answer(request, await upload(ENDPOINT, { query: request.text, variables }, files, config));
  }
  const body = JSON.stringify({ query: request.text, variables });
  const response = await reach(`${ENDPOINT}?op=${request.name}`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body,
    // What somebody did last arrives although they leave; browsers allow that for little.
    keepalive: request.operationKind === "mutation" && body.length < KEPT_ALIVE,
    signal: AbortSignal.timeout(PATIENCE),
  });
  return answer(request, (await response.json().catch(() => ({}))) as Payload);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (failure) {
    const late = failure instanceof DOMException && failure.name === "TimeoutError";
    throw new GraphQLError(late ? "TIMEOUT" : "OFFLINE", String(failure));
  }
}

/** A mutation that was refused has failed; a query may lack a field and still be shown. */
function answer(request: RequestParameters, payload: Payload): GraphQLResponse {
  const first = payload.errors?.[0];
  if (!payload.data || (first && request.operationKind === "mutation")) {
    throw new GraphQLError(first?.extensions?.code ?? "UNAVAILABLE", first?.message ?? "No answer");
  }
  return payload as GraphQLResponse;
}
