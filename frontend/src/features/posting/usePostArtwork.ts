import { graphql, useRelayEnvironment } from "react-relay";
import { useNavigate } from "react-router";
import { commitMutation } from "relay-runtime";

import type { usePostArtworkMutation } from "~/__generated__/usePostArtworkMutation.graphql";
import { useMessages } from "~/lib/i18n/messages";
import { prepare, workPath } from "~/lib/navigation";
import { GraphQLError } from "~/lib/relay/GraphQLError";
import type { UploadWatch } from "~/lib/relay/upload";
import { toast } from "~/ui/toasts";

import type { Draft } from "./draft/draft";
import type { DraftStore } from "./draft/DraftStore";
import { postingMessages } from "./postingMessages";
import { useTakeBack } from "./useTakeBack";

const mutation = graphql`
  mutation usePostArtworkMutation($input: UploadArtworkInput!) {
    uploadArtwork(input: $input) {
      artwork {
        id
      }
    }
  }
`;

/** Posts the draft; goes on when the member looks at other pages meanwhile. `isHere` tells whether they still wait. */
export function usePostArtwork(store: DraftStore, isHere: () => boolean): () => void {
  const texts = useMessages(postingMessages);
  const environment = useRelayEnvironment();
  const navigate = useNavigate();
  const takeBack = useTakeBack(store);

  const succeed = (id: string | undefined) => {
    const posted = store.finish();
    toast(texts.posted, id ? () => takeBack(id, posted) : undefined);
    if (isHere()) void navigate(id ? workPath(id) : "/my", { replace: true });
    else store.leave();
  };
  const fail = (failure: Error) => {
    const sending = store.sending.get();
    store.sending.set(null);
    store.failure.set(sending && isUnsure(failure, sending) ? new GraphQLError("UNSURE", texts.unsure) : failure);
    if (!isHere()) toast(texts.refused);
  };

  return () => {
    const draft = store.draft.get();
    const controller = new AbortController();
    const stop = () => controller.abort();
    const watch: UploadWatch = {
      signal: controller.signal,
      onProgress: (sent, total) => store.sending.set({ sent, total, stop }),
    };
    store.failure.set(null);
    store.sending.set({ sent: 0, total: 1, stop });
    const release = guardLeaving();
    prepare(workPath("-"), "code"); // where it leads
    commitMutation<usePostArtworkMutation>(environment, {
      mutation,
      variables: { input: inputOf(draft) },
      uploadables: Object.fromEntries(
        draft.pictures.map(({ file }, place) => [`variables.input.files.${place}`, file]),
      ),
      cacheConfig: { metadata: watch },
      onCompleted: ({ uploadArtwork }) => {
        release();
        succeed(uploadArtwork?.artwork?.id);
      },
      onError: (failure) => {
        release();
        if (GraphQLError.of(failure).code === "STORED_NOT_YET_SHOWN") succeed(undefined);
        else fail(failure);
      },
    });
  };
}

function inputOf({ title, caption, tags, rating, pictures }: Draft) {
  return {
    title,
    caption,
    tags,
    rating: rating ?? "safe", // the form asks first
    altTexts: pictures.map(({ altText }) => altText),
    files: pictures.map(() => null as unknown as File), // by the multipart specification; the files follow
  };
}

/** The connection broke when all had been sent: the server may have posted it. */
function isUnsure(failure: Error, { sent, total }: { sent: number; total: number }): boolean {
  return GraphQLError.of(failure).code === "OFFLINE" && sent === total;
}

/** Asks before the tab is closed. */
function guardLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent) => event.preventDefault();
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
}
