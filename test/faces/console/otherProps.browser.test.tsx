import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  type CallStore,
  RepConsole,
  type RepConsoleProps,
} from "../../../src/faces/console/index.ts";
import { openStore, picked, press, says } from "./desk.tsx";
import { oven, ovenWith } from "./oven.ts";

/** A console that the host shows again with other props after an answer was taken. */
async function afterAnAnswer(other: Partial<RepConsoleProps>): Promise<CallStore> {
  const store = await openStore();
  const desk = (props: Partial<RepConsoleProps>) => (
    <RepConsole definition={oven} account="Hofmann" store={store} {...props} />
  );
  const { rerender } = render(desk({}));
  await press(says("q"));
  expect(picked("need")).toEqual(["Heat"]);
  rerender(desk(other));
  await press(says("z"));
  return store;
}

test("another account from the host is another call", async () => {
  const store = await afterAnAnswer({ account: "Weber" });
  await expect
    .poll(async () => (await store.list()).map(({ account, answers }) => [account, answers]))
    .toEqual([
      ["Weber", { urgency: "now" }],
      ["Hofmann", { need: "heat" }],
    ]);
});

test("another questionnaire from the host is another call", async () => {
  const other = ovenWith((draft) => {
    draft.id = "kiln";
  });
  const store = await afterAnAnswer({ definition: other });
  await expect
    .poll(async () =>
      (await store.list()).map(({ questionnaire, answers }) => [questionnaire.id, answers]),
    )
    .toEqual([
      ["kiln", { urgency: "now" }],
      ["oven", { need: "heat" }],
    ]);
});

test("another language in the middle of a call changes nothing in it", async () => {
  await afterAnAnswer({ language: "de" });
  expect(picked("need")).toEqual(["Hitze"]);
});

test("what the host knows is known in the call that a reload goes on with", async () => {
  const store = await openStore();
  const { unmount } = render(<RepConsole definition={oven} store={store} />);
  await press(says("q"));
  unmount();
  render(<RepConsole definition={oven} known={{ size: 120 }} store={store} />);
  await expect.poll(() => picked("need")).toEqual(["Heat"]);
  expect(screen.getByRole("combobox", { name: "How many bakers?" })).toHaveValue("many");
});
