import { graphql, useMutation } from "react-relay";

import type { useFreezeTagMutation } from "~/__generated__/useFreezeTagMutation.graphql";
import type { useFreezeTagThawMutation } from "~/__generated__/useFreezeTagThawMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { tagMessages } from "./tagMessages";

/** Fixes a tag's name, or lets members rename it again; either can be taken back. */
export function useFreezeTag() {
  const texts = useMessages(tagMessages);
  const say = useErrorMessage();
  const [commitFreeze, isFreezing] = useMutation<useFreezeTagMutation>(graphql`
    mutation useFreezeTagMutation($input: FreezeTagInput!) {
      freezeTag(input: $input) {
        tag {
          ...TagHeader_tag
        }
      }
    }
  `);
  const [commitThaw, isThawing] = useMutation<useFreezeTagThawMutation>(graphql`
    mutation useFreezeTagThawMutation($input: ThawTagInput!) {
      thawTag(input: $input) {
        tag {
          ...TagHeader_tag
        }
      }
    }
  `);
  const freeze = (tag: { id: string; name: string }, isFrozen: boolean) => {
    const commit = isFrozen ? commitFreeze : commitThaw;
    commit({
      variables: { input: { id: tag.id } },
      onError: (failure) => toast(say(failure)),
      onCompleted: () =>
        toast(isFrozen ? texts.wasFrozen(tag.name) : texts.wasThawed(tag.name), () => freeze(tag, !isFrozen)),
    });
  };
  return [freeze, isFreezing || isThawing] as const;
}
