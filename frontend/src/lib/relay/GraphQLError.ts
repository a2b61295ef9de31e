/** Why the server did not do what was asked; `code` is for programs, and for choosing words (errorMessages.ts). */
export class GraphQLError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "GraphQLError";
    this.code = code;
  }

  static of(failure: unknown): GraphQLError {
    if (failure instanceof GraphQLError) return failure;
    const message = failure instanceof Error ? failure.message : String(failure);
    return new GraphQLError("UNEXPECTED", message);
  }
}
