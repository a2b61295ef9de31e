import { messages } from "~/lib/i18n/messages";

/** Apart from uiMessages, because the first page has no list that goes on. */
export const moreMessages = messages(
  {
    loadingMore: "続きを読み込んでいます",
    moreFailed: "続きを読み込めませんでした。",
    retry: "もう一度試す",
    end: "これで全部です",
  },
  {
    loadingMore: "Loading more",
    moreFailed: "What follows could not be loaded.",
    retry: "Try again",
    end: "That is all",
  },
);
