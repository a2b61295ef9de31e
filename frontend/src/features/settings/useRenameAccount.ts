import { graphql, useMutation } from "react-relay";

import type { useRenameAccountMutation } from "~/__generated__/useRenameAccountMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";
import { toast } from "~/ui/toasts";

import { settingsMessages } from "./settingsMessages";

type Outcome = { onDone?: (() => void) | undefined; onFailure: (failure: Error) => void };

/** Changes the name that the viewer is shown by, and offers to take that back. */
export function useRenameAccount() {
  const texts = useMessages(settingsMessages);
  const say = useErrorMessage();
  const [commit, isBusy] = useMutation<useRenameAccountMutation>(graphql`
    mutation useRenameAccountMutation($input: UpdateAccountInput!) {
      updateAccount(input: $input) {
        account {
          name
        }
      }
    }
  `);
  const rename = (before: string, wanted: string, { onDone, onFailure }: Outcome) =>
    commit({
      variables: { input: { name: wanted } },
      onError: onFailure,
      onCompleted: ({ updateAccount }) => {
        const name = updateAccount?.account?.name ?? wanted;
        onDone?.();
        toast(texts.renamed(name), () => rename(name, before, { onFailure: (failure) => toast(say(failure)) }));
      },
    });
  return [rename, isBusy] as const;
}
