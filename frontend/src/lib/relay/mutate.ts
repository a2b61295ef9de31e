import { commitMutation } from "relay-runtime";
import type { Environment, GraphQLTaggedNode, MutationParameters, UploadableMap } from "relay-runtime";

/** A mutation among several that follow each other; it fails with what `useErrorMessage` can say. */
export function mutate<T extends MutationParameters>(
  environment: Environment,
  mutation: GraphQLTaggedNode,
  variables: T["variables"],
  uploadables?: UploadableMap,
): Promise<T["response"]> {
  return new Promise((resolve, reject) => {
    commitMutation<T>(environment, {
      mutation,
      variables,
      onCompleted: resolve,
      onError: reject,
      ...(uploadables && { uploadables }),
    });
  });
}
