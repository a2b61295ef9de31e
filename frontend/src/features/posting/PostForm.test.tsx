import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { GraphQLError } from "~/lib/relay/GraphQLError";
import { ALICE, renderAt } from "~/testing/renderAt";

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const picture = (name: string) => new File([PNG], name, { type: "image/png" });

beforeEach(() => {
  URL.createObjectURL = () => "blob:picture";
  URL.revokeObjectURL = () => undefined;
});

let members = 0;
/** Somebody who has no draft yet. */
const somebody = () => ({ ...ALICE, kmcid: `member-${++members}` });

async function openForm() {
  const opened = await renderAt("/artwork/new", { viewer: somebody(), waiting: "usePostArtworkMutation" });
  const input = await screen.findByLabelText("画像を選ぶ");
  const pick = async (...files: File[]) => {
    await opened.user.upload(screen.getByLabelText(/画像を(選ぶ|追加)/), files);
    await screen.findByRole("button", { name: new RegExp(`${files.at(-1)?.name ?? ""}.*並べ替える`) });
  };
  return { ...opened, input, pick };
}

const names = () =>
  screen.getAllByRole("button", { name: /並べ替える/ }).map((grip) => /「(.*)」/.exec(grip.ariaLabel ?? "")?.[1]);

async function fill({ user, pick }: Awaited<ReturnType<typeof openForm>>) {
  await pick(picture("sky.png"), picture("sea.png"));
  await user.type(screen.getByRole("textbox", { name: "タイトル" }), "空と海");
  await user.type(screen.getByRole("combobox", { name: "タグ" }), "空、海");
  await user.click(screen.getByRole("radio", { name: /全年齢/ }));
}

describe("posting", () => {
  it("asks for what is missing, the rating too", async () => {
    const { user, input } = await openForm();
    expect(screen.getAllByRole("radio", { checked: false })).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "投稿する" }));
    expect(input).toHaveFocus();
    expect(input).toHaveAccessibleDescription("画像を1枚以上選んでください。");
    expect(screen.getByRole("textbox", { name: "タイトル" })).toHaveAccessibleDescription(
      "タイトルを入力してください。",
    );
    expect(screen.getByRole("radiogroup", { name: "年齢区分" })).toHaveAccessibleDescription(
      "年齢区分を選んでください。",
    );
  });

  it("names what cannot be posted", async () => {
    const { user, input } = await openForm();
    await user.upload(input, new File(["%PDF"], "poster.png", { type: "image/png" }));
    expect(await screen.findByText("「poster.png」はPNG・JPEG・GIFではないため、追加できませんでした。")).toBeVisible();
    expect(screen.queryByRole("button", { name: /並べ替える/ })).not.toBeInTheDocument();
  });

  it("arranges pictures by keys, and says where they went", async () => {
    const { user, pick } = await openForm();
    await pick(picture("a.png"), picture("b.png"), picture("c.png"));
    const grip = screen.getByRole("button", { name: /「c.png」を並べ替える/ });
    act(() => grip.focus());
    await user.keyboard("{ArrowLeft}");
    expect(names()).toEqual(["a.png", "c.png", "b.png"]);
    expect(screen.getByText("「c.png」を3枚中2枚目に移しました。")).toBeInTheDocument();
    await user.keyboard("{Home}");
    expect(names()).toEqual(["c.png", "a.png", "b.png"]);
    expect(screen.getByRole("button", { name: /「c.png」を並べ替える/ })).toHaveFocus();
  });

  it("makes another picture the cover, or lets it go", async () => {
    const { user, pick } = await openForm();
    await pick(picture("a.png"), picture("b.png"));
    await user.click(screen.getByRole("button", { name: "「b.png」の操作" }));
    await user.click(screen.getByRole("menuitem", { name: "表紙にする" }));
    expect(names()).toEqual(["b.png", "a.png"]);
    await user.click(screen.getByRole("button", { name: "「b.png」の操作" }));
    await user.click(screen.getByRole("menuitem", { name: "取り除く" }));
    expect(names()).toEqual(["a.png"]);
    expect(screen.getByRole("button", { name: /「a.png」を並べ替える/ })).toHaveFocus();
  });

  it("sends everything, shows how far it is, and can be stopped", async () => {
    const form = await openForm();
    await fill(form);
    await form.user.type(screen.getByRole("textbox", { name: /^1枚目の説明/ }), "夏の空");
    await form.user.click(screen.getByRole("button", { name: "投稿する" }));
    const { request } = form.environment.mock.getMostRecentOperation();
    expect(request.variables.input).toEqual({
      title: "空と海",
      caption: "",
      tags: ["空", "海"],
      rating: "safe",
      altTexts: ["夏の空", ""],
      files: [null, null],
    });
    const { onProgress, signal } = request.cacheConfig?.metadata as {
      onProgress: (sent: number, total: number) => void;
      signal: AbortSignal;
    };
    act(() => onProgress(2 ** 20, 4 * 2 ** 20));
    expect(screen.getByRole("progressbar", { name: "送信の進み具合" })).toHaveValue(0.25);
    expect(screen.getByText("送信しています… 1 / 4 MB")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "タイトル" })).toBeDisabled();
    await form.user.click(screen.getByRole("button", { name: "送信をやめる" }));
    expect(signal.aborted).toBe(true);
  });

  it("loses nothing when it is refused, and says so at the field", async () => {
    const form = await openForm();
    await fill(form);
    fireEvent.keyDown(screen.getByRole("combobox", { name: "タグ" }), { key: "Enter", ctrlKey: true });
    const { mock } = form.environment;
    const refusal = new GraphQLError("UNREADABLE_IMAGE", "The picture files.1 cannot be read: it is cut short");
    act(() => mock.reject(mock.getMostRecentOperation(), refusal));
    expect(await screen.findByText(/「sea.png」を読み取れません/)).toBeVisible();
    expect(screen.getByLabelText("画像を追加")).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "タイトル" })).toHaveValue("空と海");
    expect(names()).toEqual(["sky.png", "sea.png"]);
    await form.user.click(screen.getByRole("button", { name: "もう一度送る" }));
    expect(screen.getByRole("progressbar", { name: "送信の進み具合" })).toBeVisible();
    act(() => mock.reject(mock.getMostRecentOperation(), new GraphQLError("OFFLINE", "cut off")));
    expect(screen.getByText(/サーバーにつながりません/)).toBeVisible();
  });

  it("begins anywhere by a drop", async () => {
    await renderAt("/nowhere", { viewer: somebody() });
    await screen.findByText("放すと投稿の準備をします");
    const dataTransfer = { types: ["Files"], files: [picture("dropped.png")] };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText("放すと投稿の準備をします")).toBeVisible();
    // eslint-disable-next-line @typescript-eslint/require-await -- only an asynchronous act sees suspended pages through
    await act(async () => fireEvent.drop(document.body, { dataTransfer }));
    expect(await screen.findByRole("button", { name: /「dropped.png」を並べ替える/ })).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "投稿する" })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByText("放すと投稿の準備をします")).not.toBeVisible());
  });

  it("can begin anew", async () => {
    const { user, pick } = await openForm();
    await pick(picture("a.png"));
    await user.click(screen.getByRole("button", { name: "下書きを破棄" }));
    expect(await screen.findByLabelText("画像を選ぶ")).toBeInTheDocument();
  });
});
