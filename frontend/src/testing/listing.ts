/** What a page of a list is asked for by. */
export type Args = Partial<Record<"first" | "last", number | null> & Record<"after" | "before", string | null>>;

/** What pages were asked for, in order; a test that looks at it empties it first. */
export const asked: Args[] = [];

/** Answers as the server does for a list of these, with the cursors `at 0`, `at 1` and so on. */
export function listing(nodes: object[]) {
  const at = (cursor: string) => Number(cursor.slice(3));
  return ({ args = {} }: { args?: Args }) => {
    asked.push(args);
    const { first, last, after, before } = args;
    const [from, to] = [after ? at(after) + 1 : 0, before ? at(before) : nodes.length];
    const start = last ? Math.max(from, to - last) : from;
    const end = first ? Math.min(to, from + first) : to;
    const edges = nodes.slice(start, end).map((node, index) => ({ node, cursor: `at ${start + index}` }));
    return {
      totalCount: nodes.length,
      edges,
      pageInfo: {
        hasPreviousPage: start > 0,
        hasNextPage: end < nodes.length,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  };
}
