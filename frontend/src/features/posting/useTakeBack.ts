import { graphql, useRelayEnvironment } from "react-relay";
import { useNavigate } from "react-router";
import { commitMutation } from "relay-runtime";

import type { useTakeBackMutation } from "~/__generated__/useTakeBackMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { type Draft, isEmpty } from "./draft/draft";
import type { DraftStore } from "./draft/DraftStore";
import { postingMessages } from "./postingMessages";

const mutation = graphql`
  mutation useTakeBackMutation($input: DeleteArtworkInput!) {
    deleteArtwork(input: $input) {
      deletedArtworkId
    }
  }
`;

/** Deletes what was just posted, and makes it a draft again unless another was begun. */
export function useTakeBack(store: DraftStore): (id: string, posted: Draft) => void {
  const texts = useMessages(postingMessages);
  const say = useErrorMessage();
  const environment = useRelayEnvironment();
  const navigate = useNavigate();
  return (id, posted) => {
    commitMutation<useTakeBackMutation>(environment, {
      mutation,
      variables: { input: { id } },
      onCompleted: () => {
        if (isEmpty(store.draft.get())) store.put(posted);
        void navigate("/artwork/new");
        toast(texts.takenBack);
      },
      onError: (failure) => toast(say(failure)),
    });
  };
}
