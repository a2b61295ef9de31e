import { formatNumber, messages, plural } from "~/lib/i18n/messages";

export const likesMessages = messages(
  {
    like: "いいね",
    liked: (count: number) => `いいね ${formatNumber("ja", count)}件`,
    whoLiked: "いいねした人",
    signIn: "サインインしていいねする",
    more: "もっと見る",
    nobody: "まだいません。",
  },
  {
    like: "Like",
    liked: (count) => plural(count, "like", "likes"),
    whoLiked: "Who liked it",
    signIn: "Sign in to like",
    more: "Show more",
    nobody: "Nobody yet.",
  },
);
