import { graphql, useRelayEnvironment } from "react-relay";
import { commitMutation } from "relay-runtime";

import type { useDeleteCommentMutation } from "~/__generated__/useDeleteCommentMutation.graphql";
import { holdBack } from "~/lib/heldBack";
import { hide, unhide } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { commentsMessages } from "./commentsMessages";

const mutation = graphql`
  mutation useDeleteCommentMutation($id: ID!) {
    deleteComment(input: { id: $id }) {
      deletedCommentId @deleteRecord
    }
  }
`;

/**
 * Takes a comment away: at once for who does it, and for everybody when the time to undo is over, because the gallery
 * does not bring a comment back.
 */
export function useDeleteComment(id: string): () => void {
  const environment = useRelayEnvironment();
  const texts = useMessages(commentsMessages);
  const say = useErrorMessage();
  const putBack = (failure: Error) => {
    unhide(id);
    toast(say(failure));
  };
  return () => {
    hide(id);
    const letItBe = holdBack(() =>
      commitMutation<useDeleteCommentMutation>(environment, { mutation, variables: { id }, onError: putBack }),
    );
    toast(texts.wasRemoved, () => {
      letItBe();
      unhide(id);
    });
  };
}
