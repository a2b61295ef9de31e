import { messages, plural } from "~/lib/i18n/messages";

export const homeMessages = messages(
  {
    title: "ホーム",
    newest: "新着",
    liked: "今週の人気",
    members: "活動中のメンバー",
    all: "すべて見る",
    works: (count: number) => `${count}作品`,
    empty: "まだ作品がありません",
    beFirst: "最初の一枚を投稿してみましょう。",
    post: "作品を投稿する",
  },
  {
    title: "Home",
    newest: "Newest",
    liked: "Most liked this week",
    members: "Active members",
    all: "See all",
    works: (count) => plural(count, "work", "works"),
    empty: "No work yet",
    beFirst: "Be the first to post one.",
    post: "Post a work",
  },
);
