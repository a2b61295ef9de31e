type Connection<T> = { readonly edges: readonly ({ readonly node: T | null | undefined } | null | undefined)[] };

/** What a connection holds, without the gaps that GraphQL allows. */
export function nodesOf<T extends object>(connection: Connection<T> | null | undefined): T[] {
  return connection?.edges.flatMap((edge) => edge?.node ?? []) ?? [];
}
