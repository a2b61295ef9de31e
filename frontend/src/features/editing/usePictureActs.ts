import { graphql, useRelayEnvironment } from "react-relay";

import type { usePictureActsMoveMutation } from "~/__generated__/usePictureActsMoveMutation.graphql";
import type { usePictureActsRemoveMutation } from "~/__generated__/usePictureActsRemoveMutation.graphql";
import { holdBack } from "~/lib/heldBack";
import { hide, unhide } from "~/lib/hidden";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { mutate } from "~/lib/relay/mutate";
import { toast } from "~/ui/toasts";

import { editingMessages } from "./editingMessages";

const move = graphql`
  mutation usePictureActsMoveMutation($id: ID!, $to: Int!) {
    moveIllust(input: { id: $id, to: $to }) {
      artwork {
        topIllust {
          id
        }
        ...Pictures_artwork
      }
    }
  }
`;

const remove = graphql`
  mutation usePictureActsRemoveMutation($id: ID!) {
    removeIllust(input: { id: $id }) {
      artwork {
        topIllust {
          id
        }
        ...Pictures_artwork
      }
    }
  }
`;

/** Moves a picture at once; takes one away when the time to undo it is over. */
export function usePictureActs() {
  const environment = useRelayEnvironment();
  const texts = useMessages(editingMessages);
  const say = useErrorMessage();
  const refused = (failure: unknown) => toast(say(failure));
  return {
    move: (id: string, to: number) =>
      void mutate<usePictureActsMoveMutation>(environment, move, { id, to }).catch(refused),
    remove: (id: string) => {
      hide(id);
      const removeNow = () =>
        mutate<usePictureActsRemoveMutation>(environment, remove, { id }).catch((failure: unknown) => {
          unhide(id);
          refused(failure);
        });
      const letItBe = holdBack(() => void removeNow());
      toast(texts.removed, () => {
        letItBe();
        unhide(id);
      });
    },
  };
}
