import { graphql, useMutation } from "react-relay";

import type { useEditCommentMutation } from "~/__generated__/useEditCommentMutation.graphql";

/** Changes what a comment says. */
export function useEditComment(id: string) {
  const [commit] = useMutation<useEditCommentMutation>(graphql`
    mutation useEditCommentMutation($id: ID!, $text: String!) {
      editComment(input: { id: $id, text: $text }) {
        comment {
          ...Comment_comment
        }
      }
    }
  `);
  return (text: string, done: (failure?: Error) => void) =>
    commit({ variables: { id, text }, onCompleted: () => done(), onError: done });
}
