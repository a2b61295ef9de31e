import { messages, useMessages } from "~/lib/i18n/messages";

import { GraphQLError } from "./GraphQLError";

const texts = messages(
  {
    OFFLINE: "サーバーにつながりません。接続を確かめて、もう一度お試しください。",
    TIMEOUT: "サーバーの返事がありません。もう一度お試しください。",
    CODE_MISSING: "ページを読み込めませんでした。神ロダが新しくなったのかもしれません。",
    UNAUTHENTICATED: "先にお名前を教えてください。",
    FORBIDDEN: "この操作はできません。",
    ARTWORK_NOT_FOUND: "この作品は見つかりません。",
    COMMENT_NOT_FOUND: "このコメントは見つかりません。",
    TAG_NOT_FOUND: "このタグは見つかりません。",
    TAG_NAME_TAKEN: "その名前のタグはもうあります。",
    TAG_FROZEN: "このタグの名前は固定されています。",
    NOT_THE_ARTIST: "この作品を変えられるのは作者だけです。",
    NOT_THE_AUTHOR: "このコメントを変えられるのは書いた人だけです。",
    PAYLOAD_TOO_LARGE: "ファイルが大きすぎます。合わせて40 MBまで送れます。",
    STORED_NOT_YET_SHOWN: "保存しました。表示されるまで少しお待ちください。",
    UNAVAILABLE: "ただいま応答できません。少し待って、もう一度お試しください。",
    INTERNAL_SERVER_ERROR: "サーバーで問題が起きました。記録されています。",
    UNEXPECTED: "うまくいきませんでした。もう一度お試しください。",
  },
  {
    OFFLINE: "The server cannot be reached. Check your connection and try again.",
    TIMEOUT: "The server did not answer in time. Try again.",
    CODE_MISSING: "The page could not be loaded. Kamiroda may have been updated.",
    UNAUTHENTICATED: "Say your name first.",
    FORBIDDEN: "You may not do this.",
    ARTWORK_NOT_FOUND: "This work is not there.",
    COMMENT_NOT_FOUND: "This comment is not there.",
    TAG_NOT_FOUND: "This tag is not there.",
    TAG_NAME_TAKEN: "There is a tag of that name already.",
    TAG_FROZEN: "The name of this tag is fixed.",
    NOT_THE_ARTIST: "Only the artist can change this work.",
    NOT_THE_AUTHOR: "Only its author can change this comment.",
    PAYLOAD_TOO_LARGE: "The files are too large: 40 MB together at most.",
    STORED_NOT_YET_SHOWN: "Saved. It will be shown shortly.",
    UNAVAILABLE: "The gallery does not answer right now. Try again in a moment.",
    INTERNAL_SERVER_ERROR: "Something went wrong on the server; it has been noted.",
    UNEXPECTED: "This did not work. Try again.",
  },
);

/** Says a failure in the reader's words; what we have no words for, as the server said it. */
export function useErrorMessage(): (failure: unknown) => string {
  const byCode: Record<string, string> = useMessages(texts);
  return (failure) => {
    const { code, message } = GraphQLError.of(failure);
    return byCode[code] ?? message;
  };
}
