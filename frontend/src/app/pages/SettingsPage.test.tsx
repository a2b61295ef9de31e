import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { GUEST, renderAt } from "~/testing/renderAt";

const group = (name: string) => within(screen.getByRole("group", { name }));

describe("the settings", () => {
  it("save one choice of ratings after the other", async () => {
    const { user, environment } = await renderAt("/settings", { waiting: "useChooseRatingRulesMutation" });
    await screen.findByRole("heading", { name: "年齢区分" });
    const asked = () =>
      environment.mock
        .getAllOperations()
        .filter(({ request }) => request.node.params.name === "useChooseRatingRulesMutation");
    await user.click(group("R-18").getByRole("radio", { name: "見せる" }));
    await user.click(group("R-18G").getByRole("radio", { name: "隠す" }));
    expect(asked().map(({ request }) => request.variables.input as unknown)).toEqual([{ r18: "SHOW", r18g: "BLUR" }]);
    const [first] = asked();
    if (first) act(() => environment.mock.reject(first, new Error("no route")));
    environment.mock.queueOperationResolver(() => null);
    await waitFor(() => expect(group("R-18").getByRole("radio", { name: "ぼかす" })).toBeChecked());
  });

  it("change theme and language at once", async () => {
    const { user } = await renderAt("/settings");
    await user.click(await screen.findByRole("radio", { name: "ダーク" }));
    expect(document.documentElement.dataset.theme).toBe("dark");
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeInTheDocument();
  });

  it("switch single keys off", async () => {
    const { user } = await renderAt("/settings");
    await user.click(await screen.findByRole("checkbox", { name: "一文字のショートカットを使う" }));
    await user.keyboard("gt");
    expect(screen.getByRole("heading", { level: 1, name: "設定" })).toBeInTheDocument();
  });

  it("are fewer for visitors", async () => {
    await renderAt("/settings", { viewer: GUEST });
    expect(await screen.findByRole("radio", { name: "ダーク" })).toBeInTheDocument();
    expect(screen.queryByRole("group", { name: "R-18" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "サインアウト" })).not.toBeInTheDocument();
  });
});
