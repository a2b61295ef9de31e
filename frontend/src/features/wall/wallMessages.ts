import { formatNumber, messages, plural } from "~/lib/i18n/messages";

export const wallMessages = messages(
  {
    pages: (count: number) => `${count}枚`,
    reveal: (title: string, rating: string) => `${rating}の「${title}」を見る`,
    show: "見る",
    newWorks: (count: number) => `新着${formatNumber("ja", count)}作品を見る`,
    sort: "並び順",
    newest: "新着順",
    liked: "人気順",
    rating: "年齢区分",
    all: "すべて",
    safe: "全年齢",
  },
  {
    pages: (count) => plural(count, "picture", "pictures"),
    reveal: (title, rating) => `Show “${title}” (${rating})`,
    show: "Show",
    newWorks: (count) => `Show ${plural(count, "new work", "new works")}`,
    sort: "Order",
    newest: "Newest",
    liked: "Most liked",
    rating: "Rating",
    all: "All",
    safe: "All ages",
  },
);

/** What a rating is called, in both languages. */
export const RATING_NAMES = { safe: "", r_18: "R-18", r_18g: "R-18G" } as const;
