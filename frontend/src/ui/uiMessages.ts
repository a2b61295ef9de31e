import { messages } from "~/lib/i18n/messages";

export const uiMessages = messages(
  {
    close: "閉じる",
    loading: "読み込み中",
    undo: "元に戻す",
    retry: "もう一度試す",
    failed: "表示できませんでした",
    notices: "お知らせ",
    shortcutsOn: "一文字のショートカットを使う",
  },
  {
    close: "Close",
    loading: "Loading",
    undo: "Undo",
    retry: "Try again",
    failed: "This could not be shown",
    notices: "Notices",
    shortcutsOn: "Use single-key shortcuts",
  },
);
