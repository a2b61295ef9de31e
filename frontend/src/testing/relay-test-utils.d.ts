// The package comes without types; this is what our tests use of it.
declare module "relay-test-utils" {
  import type { Environment, GraphQLResponse, OperationDescriptor } from "relay-runtime";

  type Context = { path?: readonly string[]; args?: Record<string, unknown> };
  /** Values for fields of a type; what is left out is made up. */
  export type Resolvers = Record<string, (context: Context, generateId: () => number) => unknown>;

  export type MockEnvironment = Environment & {
    mock: {
      getAllOperations: () => OperationDescriptor[];
      getMostRecentOperation: () => OperationDescriptor;
      findOperation: (matches: (operation: OperationDescriptor) => boolean) => OperationDescriptor;
      resolve: (operation: OperationDescriptor, response: GraphQLResponse) => void;
      nextValue: (operation: OperationDescriptor, response: GraphQLResponse) => void;
      reject: (operation: OperationDescriptor, failure: Error) => void;
      queueOperationResolver: (resolver: (operation: OperationDescriptor) => GraphQLResponse | Error | null) => void;
    };
  };

  export function createMockEnvironment(): MockEnvironment;
  export const MockPayloadGenerator: {
    generate: (operation: OperationDescriptor, resolvers?: Resolvers) => GraphQLResponse;
  };
}
