import { useMessages } from "~/lib/i18n/messages";
import { useErrorMessage } from "~/lib/relay/errorMessages";

import { Button } from "./Button";
import { Notice } from "./Notice";
import { uiMessages } from "./uiMessages";

/** Says what failed, and tries again when asked. */
export function ErrorState({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const texts = useMessages(uiMessages);
  const say = useErrorMessage();
  return (
    <div role="alert">
      <Notice title={texts.failed} action={<Button onClick={onRetry}>{texts.retry}</Button>}>
        {say(failure)}
      </Notice>
    </div>
  );
}
