import { messages } from "~/lib/i18n/messages";

export const dropMessages = messages({ letGo: "放すと投稿の準備をします" }, { letGo: "Let go to prepare a post" });
