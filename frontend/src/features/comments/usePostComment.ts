import { graphql, useMutation } from "react-relay";

import type { usePostCommentMutation } from "~/__generated__/usePostCommentMutation.graphql";

/** Says something about a work; it stands last in the list at once. */
export function usePostComment(artworkId: string, connection: string) {
  const [commit] = useMutation<usePostCommentMutation>(graphql`
    mutation usePostCommentMutation($artworkId: ID!, $text: String!, $connections: [ID!]!) {
      createComment(input: { artworkId: $artworkId, text: $text }) {
        comment @appendNode(connections: $connections, edgeTypeName: "CommentEdge") {
          id
          ...Comment_comment
          artwork {
            id
            commentsCount
          }
        }
      }
    }
  `);
  return (text: string, done: (failure?: Error) => void) =>
    commit({
      variables: { artworkId, text, connections: [connection] },
      onCompleted: () => done(),
      onError: done,
    });
}
