import { messages } from "~/lib/i18n/messages";

/** Apart from uiMessages, because the first page has no list that goes on. */
export const moreMessages = messages(
  {
    loadingMore: "続きを読み込んでいます",
    moreFailed: "続きを読み込めませんでした。",
    loadingEarlier: "前の部分を読み込んでいます",
    earlierFailed: "前の部分を読み込めませんでした。",
    toTop: "先頭に戻る",
    retry: "もう一度試す",
    end: "これで全部です",
  },
  {
    loadingMore: "Loading more",
    moreFailed: "What follows could not be loaded.",
    loadingEarlier: "Loading what comes before",
    earlierFailed: "What comes before could not be loaded.",
    toTop: "Back to the top",
    retry: "Try again",
    end: "That is all",
  },
);
