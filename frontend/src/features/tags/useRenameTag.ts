import { graphql, useMutation } from "react-relay";

import type { useRenameTagMutation } from "~/__generated__/useRenameTagMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { tagMessages } from "./tagMessages";

type Named = { id: string; name: string };
type Outcome = { onDone?: () => void; onFailure: (failure: Error) => void };

/** Renames a tag, and offers to take that back; `onRenamed` hears each name that it has come to have. */
export function useRenameTag(onRenamed: (name: string) => void) {
  const texts = useMessages(tagMessages);
  const say = useErrorMessage();
  const [commit, isBusy] = useMutation<useRenameTagMutation>(graphql`
    mutation useRenameTagMutation($input: UpdateTagInput!) {
      updateTag(input: $input) {
        tag {
          ...TagHeader_tag
          name
        }
      }
    }
  `);
  const rename = ({ id, name: before }: Named, wanted: string, { onDone, onFailure }: Outcome) =>
    commit({
      variables: { input: { id, name: wanted } },
      onError: onFailure,
      onCompleted: ({ updateTag }) => {
        const name = updateTag?.tag?.name ?? wanted;
        onDone?.();
        onRenamed(name);
        toast(texts.renamed(before, name), () =>
          rename({ id, name }, before, { onFailure: (failure) => toast(say(failure)) }),
        );
      },
    });
  return [rename, isBusy] as const;
}
