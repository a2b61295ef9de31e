import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { GraphQLError } from "~/lib/relay/GraphQLError";
import { asked, comment, openDragon } from "~/testing/dragon";

afterEach(() => void vi.useRealTimers());

describe("comments", () => {
  it("stand last when they are posted, and leave the field empty", async () => {
    const { user, environment } = await openDragon({}, { waiting: "usePostCommentMutation" });
    const field = await screen.findByRole("textbox", { name: "コメントを書く" });
    await user.type(field, "竜だ{Control>}{Enter}{/Control}");
    const [post] = asked(environment, "usePostCommentMutation");
    const posted = { ...comment("2", "竜だ"), artwork: { id: "dragon", commentsCount: 2 } };
    act(() => post && environment.mock.resolve(post, { data: { createComment: { comment: posted } } }));
    expect(screen.getAllByRole("listitem").at(-1)).toHaveTextContent("竜だ");
    expect(screen.getByRole("heading", { name: "コメント 2件" })).toBeVisible();
    expect(field).toHaveValue("");
  });

  it("keep what was typed when they are refused", async () => {
    const { user, environment } = await openDragon({}, { waiting: "usePostCommentMutation" });
    const field = await screen.findByRole("textbox", { name: "コメントを書く" });
    await user.type(field, "竜だ");
    await user.click(screen.getByRole("button", { name: "送信" }));
    const [post] = asked(environment, "usePostCommentMutation");
    act(() => post && environment.mock.reject(post, new GraphQLError("REFUSED", "だめです")));
    expect(screen.getByText("だめです")).toBeVisible();
    expect(field).toHaveValue("竜だ");
  });

  it("are gone at once when deleted, and come back by Undo before the server has heard of it", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, environment } = await openDragon({}, { waiting: "useDeleteCommentMutation" });
    await user.click(await screen.findByRole("button", { name: "アリスのコメントを削除" }));
    expect(screen.queryByText("きれい")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(screen.getByText("きれい")).toBeVisible();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(asked(environment, "useDeleteCommentMutation")).toHaveLength(0);
  });

  it("are deleted for everybody when the time to undo is over", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user, environment } = await openDragon({}, { waiting: "useDeleteCommentMutation" });
    await user.click(await screen.findByRole("button", { name: "アリスのコメントを削除" }));
    act(() => void vi.advanceTimersByTime(9_000));
    const [deletion] = asked(environment, "useDeleteCommentMutation");
    act(() => deletion && environment.mock.reject(deletion, new GraphQLError("NOT_THE_AUTHOR", "")));
    expect(screen.getByText("きれい")).toBeVisible();
  });
});

describe("editing", () => {
  it("keeps what was typed when it is refused", async () => {
    const { user, environment } = await openDragon({}, { waiting: "useSaveWorkUpdateMutation" });
    await user.click(await screen.findByRole("button", { name: "この作品の操作" }));
    await user.click(screen.getByRole("menuitem", { name: "編集" }));
    const form = await screen.findByRole("form", { name: "作品を編集" });
    const title = within(form).getByRole("textbox", { name: "タイトル" });
    await user.type(title, "と雲");
    await user.click(within(form).getByRole("button", { name: "保存" }));
    await waitFor(() => expect(asked(environment, "useSaveWorkUpdateMutation")).toHaveLength(1));
    const [update] = asked(environment, "useSaveWorkUpdateMutation");
    act(() => update && environment.mock.reject(update, new GraphQLError("REFUSED", "だめです")));
    expect(await within(form).findByRole("alert")).toHaveTextContent("だめです");
    expect(title).toHaveValue("竜と雲");
  });
});
