import { messages } from "~/lib/i18n/messages";

export const picturesMessages = messages(
  {
    pictures: "絵",
    allPages: "ページ一覧",
    page: (number: number) => `${number}枚目`,
    pageOf: (number: number, count: number) => `${count}枚中${number}枚目`,
    nameOf: (title: string, number: number, count: number) => (count > 1 ? `${title}（${number}枚目）` : title),
    nextPage: "次のページ",
    previousPage: "前のページ",
    closer: "拡大する",
    farther: "縮小する",
    fit: "全体を表示する",
    rated: (rating: string) => `${rating}の作品です`,
    reveal: (title: string, rating: string) => `${rating}の「${title}」を見る`,
    show: "見る",
  },
  {
    pictures: "Pictures",
    allPages: "All pages",
    page: (number) => `Page ${number}`,
    pageOf: (number, count) => `Page ${number} of ${count}`,
    nameOf: (title, number, count) => (count > 1 ? `${title}, page ${number}` : title),
    nextPage: "Next page",
    previousPage: "Previous page",
    closer: "Look closer",
    farther: "Look from farther away",
    fit: "Show the whole picture",
    rated: (rating) => `This work is rated ${rating}`,
    reveal: (title, rating) => `Show “${title}” (${rating})`,
    show: "Show",
  },
);
