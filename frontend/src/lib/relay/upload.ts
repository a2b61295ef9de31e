import type { CacheConfig, UploadableMap } from "relay-runtime";

import { GraphQLError } from "./GraphQLError";
import type { Payload } from "./network";

/**
 * What a mutation with files may say in `cacheConfig: { metadata }`: who watches the bytes go, and what stops them. Its
 * `uploadables` are named by their place: `{ "variables.input.files.0": file }`.
 */
export type UploadWatch = {
  onProgress?: (sent: number, total: number) => void;
  signal?: AbortSignal;
};

/** Sends an operation by the GraphQL multipart request specification. */
export function upload(url: string, operation: object, files: UploadableMap, config: CacheConfig): Promise<Payload> {
  const body = new FormData();
  body.append("operations", JSON.stringify(operation));
  body.append("map", JSON.stringify(Object.fromEntries(Object.keys(files).map((path, place) => [place, [path]]))));
  Object.values(files).forEach((file, place) => body.append(String(place), file));
  return post(url, body, config.metadata ?? {});
}

/** XMLHttpRequest, because fetch does not tell how much of a request has been sent. */
function post(url: string, body: FormData, { onProgress, signal }: UploadWatch): Promise<Payload> {
  const request = new XMLHttpRequest();
  signal?.addEventListener("abort", () => request.abort());
  return new Promise((resolve, reject) => {
    request.open("POST", url);
    request.setRequestHeader("accept", "application/graphql-response+json");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded, total);
    request.onload = () => resolve((request.response as Payload | null) ?? {});
    request.onerror = () => reject(new GraphQLError("OFFLINE", "The upload was cut off"));
    request.onabort = () => reject(new GraphQLError("ABORTED", "The upload was stopped"));
    request.send(body);
  });
}
