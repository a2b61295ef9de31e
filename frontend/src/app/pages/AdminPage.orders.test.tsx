import { act, screen } from "@testing-library/react";
import { MockPayloadGenerator } from "relay-test-utils";
import { describe, expect, it } from "vitest";

import { GraphQLError } from "~/lib/relay/GraphQLError";
import { AT, gallery, generation, section, SERVING, VIEW } from "~/testing/generations";
import { renderAt } from "~/testing/renderAt";

async function giveOrder(opened: Awaited<ReturnType<typeof renderAt>>, button: string, reason: string) {
  const { user } = opened;
  await user.click((await section()).getByRole("button", { name: button }));
  const field = await screen.findByLabelText("理由");
  expect(field).toHaveFocus();
  await user.type(field, `${reason}{Enter}`);
}

describe("an order", () => {
  it("carries its reason, and a switch can be taken back", async () => {
    const answers = gallery([SERVING, generation(2, "READY")]);
    const opened = await renderAt("/admin", { ...answers, waiting: "ordersSwitchMutation" });
    await giveOrder(opened, "これを表示する", "新しい項目");
    const { user, environment } = opened;
    const operation = environment.mock.getMostRecentOperation();
    expect(operation.request.variables).toEqual({ input: { name: "gallery", generation: 2, reason: "新しい項目" } });
    act(() => environment.mock.resolve(operation, { data: { switchProjection: { projection: null } } }));
    await user.click(await screen.findByRole("button", { name: "前の世代に戻す" }));
    expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
      input: { name: "gallery", generation: 1, reason: "世代2から戻す（切り替えの理由: 新しい項目）" },
    });
  });

  it("that is refused stays as it was typed", async () => {
    const opened = await renderAt("/admin", { ...gallery([SERVING]), waiting: "ordersRebuildMutation" });
    await giveOrder(opened, "作り直す", "試し");
    const { environment } = opened;
    const operation = environment.mock.getMostRecentOperation();
    expect(operation.request.variables).toEqual({ input: { name: "gallery", reason: "試し" } });
    act(() => environment.mock.reject(operation, new GraphQLError("FORBIDDEN", "Only admins may do this")));
    expect(await screen.findByText("管理者だけができます。")).toBeVisible();
    expect(screen.getByLabelText("理由")).toHaveValue("試し");
  });
});

describe("what is being built", () => {
  it("waits when somebody says so, and shows it at once", async () => {
    const building = generation(2, "BUILDING", { phase: "LOADING", checks: [] });
    const opened = await renderAt("/admin", { ...gallery([SERVING, building]), waiting: "ordersPauseMutation" });
    await giveOrder(opened, "一時停止", "混む時間");
    const { environment } = opened;
    const operation = environment.mock.getMostRecentOperation();
    expect(operation.request.variables).toEqual({ input: { name: "gallery", generation: 2, reason: "混む時間" } });
    const projection = { ...VIEW, generations: [SERVING, { ...building, pausedSince: AT }] };
    act(() =>
      environment.mock.resolve(operation, MockPayloadGenerator.generate(operation, { Projection: () => projection })),
    );
    expect(await (await section()).findByRole("button", { name: "再開する" })).toBeVisible();
  });
});

describe("events that could not be applied", () => {
  it("are shown when somebody looks, and can be left out for a reason", async () => {
    const letter = { position: 17, sequence: "artwork 7", event: "ArtworkLiked", cause: "no such row", since: AT };
    const { answers, viewer } = gallery([SERVING], { deadLetters: 1 });
    const withLetters = { Query: () => ({ ...answers.Query(), deadLetters: [letter] }) };
    const opened = await renderAt("/admin", { viewer, answers: withLetters, waiting: "ordersEvictMutation" });
    const { user, environment } = opened;
    const view = await section();
    await user.click(view.getByText("取り込めなかったできごと 1件"));
    expect(await view.findByText("no such row")).toBeVisible();
    expect(view.getByRole("button", { name: "もう一度試す" })).toHaveAccessibleDescription("17");
    await giveOrder(opened, "除く", "壊れている");
    expect(environment.mock.getMostRecentOperation().request.variables).toEqual({
      input: { name: "gallery", position: 17, reason: "壊れている" },
    });
  });
});
