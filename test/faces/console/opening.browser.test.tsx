import { cleanup } from "@testing-library/react";
import { expect, test } from "vitest";
import type { CallStore } from "../../../src/faces/console/index.ts";
import { onlyCall, picked, press, says, sit } from "./desk.tsx";

/** A store that gives nothing of a call until it is let. */
function slow(store: CallStore): { store: CallStore; let: () => void } {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { store: { ...store, kept: (id) => gate.then(() => store.kept(id)) }, let: open };
}

test("a key pressed before a call is read goes on with it, and begins it no second time", async () => {
  const store = await sit({ account: "Hofmann", known: { size: 5 } });
  await press(says("q"));
  const { startedAt, known } = await onlyCall(store);
  cleanup();
  await expect.poll(() => Date.now()).toBeGreaterThan(startedAt);

  const opening = slow(store);
  await sit({ account: "Hofmann", known: { size: 120 }, store: opening.store });
  await press(says("z"));
  expect(picked("urgency")).toEqual(["This month"]);
  opening.let();
  await expect.poll(() => picked("need")).toEqual(["Heat"]);
  expect(picked("urgency")).toEqual(["This month"]);
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({ startedAt, known, answers: { need: "heat", urgency: "now" } });
});
