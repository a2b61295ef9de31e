import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import { createMockEnvironment } from "relay-test-utils";
import { describe, expect, it } from "vitest";

import { language } from "~/lib/preferences";

import { TagBox } from "./TagBox";

const SUGGESTED = [
  { matchedName: "ドラゴン", count: 12, tag: { id: "1", name: "竜", canonicalName: "竜" } },
  {
    matchedName: "ドラゴンフルーツ",
    count: 1,
    tag: { id: "2", name: "ドラゴンフルーツ", canonicalName: "ドラゴンフルーツ" },
  },
];

function renderBox(tags: readonly string[] = [], suggestTags: object[] = []) {
  language.set("ja");
  const environment = createMockEnvironment();
  for (let asked = 0; asked < 20; asked++) {
    environment.mock.queueOperationResolver(() => ({ data: { suggestTags } }));
  }
  function Box() {
    const [chosen, choose] = useState(tags);
    return <TagBox label="タグ" tags={chosen} onChange={choose} hint="「#」はなくても大丈夫です。" />;
  }
  render(
    <RelayEnvironmentProvider environment={environment}>
      <Box />
    </RelayEnvironmentProvider>,
  );
  return { user: userEvent.setup(), box: screen.getByRole("combobox", { name: "タグ" }) };
}

const chosen = () =>
  screen.queryByRole("list", { name: "付けたタグ" })
    ? within(screen.getByRole("list", { name: "付けたタグ" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent)
    : [];

describe("the tag box", () => {
  it("takes a tag by Enter, a comma, or when it is left", async () => {
    const { user, box } = renderBox();
    await user.type(box, "#空{Enter}blue sky、海");
    expect(chosen()).toEqual(["空", "blue sky"]);
    await user.tab();
    expect(chosen()).toEqual(["空", "blue sky", "海"]);
  });

  it("leaves Enter to the IME while it converts", async () => {
    const { user, box } = renderBox();
    await user.type(box, "そら");
    fireEvent.keyDown(box, { key: "Enter", isComposing: true });
    fireEvent.keyDown(box, { key: "Enter", keyCode: 229 });
    expect(chosen()).toEqual([]);
    expect(box).toHaveValue("そら");
  });

  it("suggests tags with their counts, by any of their names", async () => {
    const { user, box } = renderBox([], SUGGESTED);
    await user.type(box, "どら");
    expect(await screen.findByRole("option", { name: /ドラゴン →\s*竜\s*12作品/ })).toBeVisible();
    await user.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}");
    expect(box).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { selected: true }).id);
    await user.keyboard("{Tab}");
    expect(chosen()).toEqual(["竜"]);
    expect(box).toHaveFocus();
    expect(box).toHaveAttribute("aria-expanded", "false");
  });

  it("closes its suggestions by Escape and keeps what is typed", async () => {
    const { user, box } = renderBox([], SUGGESTED);
    await user.type(box, "どら");
    await screen.findAllByRole("option");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).not.toBeInTheDocument();
    expect(box).toHaveValue("どら");
  });

  it("takes a suggestion by a press", async () => {
    const { user, box } = renderBox(["竜"], SUGGESTED);
    await user.type(box, "どら");
    await user.click(await screen.findByRole("option", { name: /ドラゴンフルーツ/ }));
    expect(chosen()).toEqual(["竜", "ドラゴンフルーツ"]);
  });

  it("takes a pasted list, and keeps each tag once", async () => {
    const { user, box } = renderBox(["Dragon"]);
    act(() => box.focus());
    await user.paste("#空 #ｄｒａｇｏｎ\n海、空");
    expect(chosen()).toEqual(["Dragon", "空", "海"]);
    expect(screen.getByRole("status")).toHaveTextContent("「Dragon」「空」はもう付いています。");
    expect(box).toBeValid();
  });

  it("says what is wrong with a name, and leaves it to be mended", async () => {
    const { user, box } = renderBox();
    await user.type(box, "C#{Enter}");
    expect(box).toHaveAccessibleDescription("「C#」の途中の「#」は使えません。");
    expect(box).toBeInvalid();
    expect(box).toHaveValue("C#");
  });

  it("lets go of a tag by its button, or the last by Backspace", async () => {
    const { user, box } = renderBox(["空", "海", "竜"]);
    await user.click(screen.getByRole("button", { name: "タグ「空」を外す" }));
    expect(box).toHaveFocus();
    await user.keyboard("{Backspace}");
    expect(chosen()).toEqual(["海"]);
    expect(screen.getByRole("status")).toHaveTextContent("「竜」を外しました。");
  });
});
