import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";

import { GUEST, renderAt } from "~/testing/renderAt";

describe("the header", () => {
  it("leads a member to their places", async () => {
    const { user } = await renderAt("/nowhere");
    await user.click(await screen.findByRole("button", { name: "アリスのメニュー" }));
    expect(screen.getByRole("menuitem", { name: "マイページ" })).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole("menuitem", { name: "設定" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "アリスのメニュー" })).toHaveFocus();
  });

  it("asks a visitor for their name, and brings them back", async () => {
    await renderAt("/nowhere?a=b", { viewer: GUEST });
    expect(await screen.findByRole("link", { name: "サインイン" })).toHaveAttribute(
      "href",
      "/welcome?next=%2Fnowhere%3Fa%3Db",
    );
  });

  it("speaks English when asked, and remembers it", async () => {
    const { user } = await renderAt("/nowhere");
    await user.click(await screen.findByRole("button", { name: "表示と言語" }));
    await user.click(screen.getByRole("menuitemradio", { name: "English" }));
    expect(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("kamiroda.language")).toBe("en");
  });

  it("changes the theme, and remembers it", async () => {
    const { user } = await renderAt("/nowhere");
    await user.click(await screen.findByRole("button", { name: "表示と言語" }));
    await user.click(screen.getByRole("menuitemradio", { name: "ダーク" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("kamiroda.theme")).toBe("dark");
  });
});

describe("getting around", () => {
  it("reads out the title of the page that a link led to", async () => {
    const { user } = await renderAt("/nowhere", { viewer: GUEST });
    const link = await screen.findByRole("link", { name: "サインイン" });
    await act(() => user.click(link));
    expect(await screen.findByRole("heading", { level: 1, name: "ようこそ、神ロダへ" })).toHaveFocus();
    expect(document.title).toBe("ようこそ、神ロダへ · 神ロダ");
  });

  it("goes by keys, unless they are switched off", async () => {
    const { user } = await renderAt("/nowhere");
    fireEvent.keyDown(await screen.findByRole("main"), { key: "?" });
    await user.click(await screen.findByRole("checkbox", { name: "一文字のショートカットを使う" }));
    await user.click(screen.getByRole("button", { name: "閉じる" }));
    await user.keyboard("gt");
    expect(screen.getByRole("heading", { level: 1, name: "ページが見つかりません" })).toBeInTheDocument();
  });
});

describe("the welcome page", () => {
  it("says what is wrong with a name", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("この名前は使えません", { status: 400 })));
    const { user } = await renderAt("/welcome", { viewer: GUEST });
    await user.type(await screen.findByRole("textbox", { name: "お名前" }), "x{Enter}");
    expect(await screen.findByText("この名前は使えません")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "お名前" })).toBeInvalid();
  });
});
