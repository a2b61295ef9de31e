import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { ADMIN, AT, check, gallery, generation, section, SERVING, SUM } from "~/testing/generations";
import { GUEST, renderAt } from "~/testing/renderAt";

describe("the views", () => {
  it("say which generation serves, and list them newest first", async () => {
    await renderAt("/admin", gallery([SERVING, generation(2, "READY")], { lag: 3 }));
    const view = await section();
    expect(view.getByText(/世代1を表示中/)).toBeVisible();
    expect(view.getByText("3件遅れ")).toBeVisible();
    expect(view.getAllByRole("heading", { level: 3 }).map((it) => it.textContent)).toEqual(["世代2", "世代1"]);
  });

  it("show how far a new generation is", async () => {
    const changes = { phase: "LOADING", processed: 500, eventsPerSecond: 1000, secondsLeft: 2, checks: [] };
    await renderAt("/admin", gallery([SERVING, generation(2, "BUILDING", changes)]));
    const view = await section();
    expect(view.getByRole("progressbar", { name: "世代2: できごとを読み込んでいます" })).toHaveValue(0.25);
    expect(view.getByText("500 / 2,000")).toBeVisible();
    expect(view.getByText("毎秒1,000件")).toBeVisible();
    expect(view.getByText("残り約2秒")).toBeVisible();
    expect(view.getByRole("status")).toHaveTextContent("ギャラリーの世代2: できごとを読み込んでいます");
  });

  it("show that one waits, which can go on", async () => {
    const changes = { phase: "LOADING", processed: 500, pausedSince: AT, checks: [] };
    await renderAt("/admin", gallery([SERVING, generation(2, "BUILDING", changes)]));
    const view = await section();
    expect(view.getByRole("progressbar", { name: "世代2: 一時停止中" })).toHaveValue(0.25);
    expect(view.getByText(/から$/)).toBeVisible();
    expect(view.getByRole("button", { name: "再開する" })).toBeVisible();
    expect(view.queryByRole("button", { name: "一時停止" })).not.toBeInTheDocument();
    expect(view.getByRole("status")).toHaveTextContent("ギャラリーの世代2: 一時停止中");
  });

  it("offer only what makes sense", async () => {
    const all = ["SERVING", "READY", "RETIRED", "FAILED", "BUILDING"].map((state, at) => generation(at + 1, state));
    await renderAt("/admin", gallery(all));
    const items = (await section()).getAllByRole("listitem").filter((item) => within(item).queryByRole("heading"));
    const acts = items.map((item) =>
      within(item)
        .getAllByRole("button")
        .map((button) => button.textContent),
    );
    expect(acts).toEqual([
      ["一時停止", "中止する"],
      ["消す"],
      ["これに戻す", "検査する", "消す"],
      ["これを表示する", "検査する", "消す"],
      ["検査する"],
    ]);
  });

  it("tell what a check found, down to the rows", async () => {
    const sample = [{ row: "artwork [7]", field: "likesCount", wanted: "3", found: null }];
    const found = { against: 1, differences: 1, fields: ["artwork.likesCount: 1"], sample, wanted: "other" };
    const { user } = await renderAt("/admin", gallery([generation(2, "READY", { checks: [check(), check(found)] })]));
    const view = await section();
    await user.click(view.getByText(/記録との違い0か所、1,234行/));
    expect(view.getAllByText(SUM)[0]).toBeVisible();
    expect(view.getByText(/世代1との違い1か所/)).toBeVisible();
    expect(view.getByText("artwork.likesCount: 1")).toBeVisible();
    await user.click(view.getByText("違いの例（1件）"));
    expect(view.getByRole("rowheader", { name: "artwork [7]" })).toBeVisible();
    expect(view.getByRole("columnheader", { name: "あるべき値" })).toBeVisible();
    await user.click(view.getByRole("button", { name: "これを表示する" }));
    expect(await screen.findByText(/1か所違います/)).toBeVisible();
  });
});

describe("a check", () => {
  it("tells fields that are new apart from differences", async () => {
    const compared = check({ against: 1, added: ["artwork.version"] });
    await renderAt("/admin", gallery([generation(2, "READY", { checks: [check(), compared] })]));
    const view = await section();
    expect(view.getByText(/世代1との違い0か所/)).toBeVisible();
    expect(view.getByText("artwork.version")).toBeVisible();
    expect(view.getByText(/この定義で増えた項目/)).toBeVisible();
    expect(view.queryByText(/当然の違いです/)).not.toBeInTheDocument();
  });

  it("tells that what readers see is wrong", async () => {
    const drifted = check({ differences: 1, fields: ["artwork.title: 1"], wanted: "other" });
    await renderAt("/admin", gallery([generation(1, "SERVING", { checks: [drifted] })]));
    expect((await section()).getByText(/作り直して切り替えてください/)).toBeVisible();
  });

  it("that nobody ordered says so", async () => {
    await renderAt("/admin", gallery([generation(1, "SERVING", { checks: [check({ scheduled: true })] })]));
    expect((await section()).getByText(/記録との違い0か所、1,234行、.*、定期検査/)).toBeVisible();
  });
});

describe("who is no admin", () => {
  it("hears that the page is for admins, and nothing is asked", async () => {
    const { environment } = await renderAt("/admin");
    expect(await screen.findByRole("heading", { name: "管理者のページです" })).toBeVisible();
    const asked = environment.mock.getAllOperations().map((it) => it.request.node.params.name);
    expect(asked).not.toContain("AdminPageQuery");
  });

  it("can say their name first", async () => {
    await renderAt("/admin", { viewer: GUEST });
    const main = within(screen.getByRole("main"));
    expect(await main.findByRole("link", { name: "サインイン" })).toHaveAttribute("href", "/welcome?next=%2Fadmin");
  });

  it("finds no way there in the menu, as admins do", async () => {
    const { user, unmount } = await renderAt("/settings");
    await user.click(screen.getByRole("button", { name: "アリスのメニュー" }));
    expect(screen.queryByRole("menuitem", { name: "表示の管理" })).not.toBeInTheDocument();
    unmount();
    await renderAt("/settings", { viewer: ADMIN });
    await user.click(screen.getByRole("button", { name: "アリスのメニュー" }));
    expect(screen.getByRole("menuitem", { name: "表示の管理" })).toHaveAttribute("href", "/admin");
  });
});
