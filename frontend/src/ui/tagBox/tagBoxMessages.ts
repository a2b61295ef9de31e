import { formatNumber, messages, plural } from "~/lib/i18n/messages";

export const tagBoxMessages = messages(
  {
    chosen: "付けたタグ",
    remove: (name: string) => `タグ「${name}」を外す`,
    suggestions: "タグの候補",
    suggested: (count: number) => `候補${count}件。上下の矢印キーで選べます。`,
    count: (count: number) => `${formatNumber("ja", count)}作品`,
    added: (names: string) => `${names}を付けました。`,
    removed: (name: string) => `「${name}」を外しました。`,
    twice: (names: string) => `${names}はもう付いています。`,
    list: (names: readonly string[]) => names.map((name) => `「${name}」`).join(""),
    long: (name: string) => `「${name}」は長すぎます。タグは100文字までです。`,
    hash: (name: string) => `「${name}」の途中の「#」は使えません。`,
    control: (name: string) => `「${name}」には使えない文字があります。`,
    surplus: (names: string) => `タグは50個までです。${names}は付けられませんでした。`,
  },
  {
    chosen: "Chosen tags",
    remove: (name) => `Remove the tag “${name}”`,
    suggestions: "Suggested tags",
    suggested: (count) => `${plural(count, "suggestion", "suggestions")}; arrow keys choose.`,
    count: (count) => plural(count, "work", "works"),
    added: (names) => `Added ${names}.`,
    removed: (name) => `Removed “${name}”.`,
    twice: (names) => `Already there: ${names}.`,
    list: (names) => names.map((name) => `“${name}”`).join(", "),
    long: (name) => `“${name}” is too long: a tag has 100 characters at most.`,
    hash: (name) => `“${name}”: a tag cannot have a # inside.`,
    control: (name) => `“${name}” has characters that cannot be used.`,
    surplus: (names) => `A work has 50 tags at most; no room for ${names}.`,
  },
);
