type Connection<T> = { readonly edges: readonly ({ readonly node: T | null | undefined } | null | undefined)[] };

/** What a connection holds, without the gaps that GraphQL allows. */
export function nodesOf<T extends object>(connection: Connection<T> | null | undefined): T[] {
  return connection?.edges.flatMap((edge) => edge?.node ?? []) ?? [];
}

type WithCursors<T> = {
  readonly edges: readonly ({ readonly cursor: string; readonly node: T | null | undefined } | null | undefined)[];
};

/** The same with the cursor behind each, from which the list can be gone on with. */
export function edgesOf<T extends object>(
  connection: WithCursors<T> | null | undefined,
): { cursor: string; node: T }[] {
  return connection?.edges.flatMap((edge) => (edge?.node ? { cursor: edge.cursor, node: edge.node } : [])) ?? [];
}
