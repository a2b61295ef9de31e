import { graphql, useRelayEnvironment } from "react-relay";
import { commitMutation } from "relay-runtime";

import type { useDeleteArtworkMutation } from "~/__generated__/useDeleteArtworkMutation.graphql";
import type { useDeleteArtworkRestoreMutation } from "~/__generated__/useDeleteArtworkRestoreMutation.graphql";
import { hide, unhide } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { workMessages } from "./workMessages";

const deletion = graphql`
  mutation useDeleteArtworkMutation($id: ID!) {
    deleteArtwork(input: { id: $id }) {
      deletedArtworkId
    }
  }
`;

const restoration = graphql`
  mutation useDeleteArtworkRestoreMutation($id: ID!) {
    restoreArtwork(input: { id: $id }) {
      artwork {
        id
        version
      }
    }
  }
`;

/** Deletes a work; lists that show it leave it out from then on, and Undo brings it back to them as it was. */
export function useDeleteArtwork(id: string, title: string, onDeleted: () => void): () => void {
  const environment = useRelayEnvironment();
  const texts = useMessages(workMessages);
  const say = useErrorMessage();
  const onError = (failure: Error) => toast(say(failure));
  const restore = () =>
    commitMutation<useDeleteArtworkRestoreMutation>(environment, {
      mutation: restoration,
      variables: { id },
      onError,
      onCompleted: () => {
        unhide(id);
        toast(texts.restored(title));
      },
    });
  return () =>
    void commitMutation<useDeleteArtworkMutation>(environment, {
      mutation: deletion,
      variables: { id },
      onError,
      onCompleted: () => {
        hide(id);
        toast(texts.removed(title), restore);
        onDeleted();
      },
    });
}
