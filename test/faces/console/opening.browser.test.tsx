import { cleanup } from "@testing-library/react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { type CallStore, RepConsole } from "../../../src/faces/console/index.ts";
import { onlyCall, openStore, picked, press, says, sit } from "./desk.tsx";
import { oven } from "./oven.ts";

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

test("keys are a console's from the moment in which it is seen", async () => {
  const store = await openStore();
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
    vi.unstubAllGlobals();
  });
  // As on a page: nothing waits until all that follows a first look has happened.
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  const hears = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const seen = place.querySelector(".ndc");
      if (!seen) return;
      observer.disconnect();
      resolve(seen.contains(document.activeElement));
    });
    observer.observe(place, { childList: true, subtree: true });
  });
  root.render(<RepConsole definition={oven} store={store} />);
  expect(await hears).toBe(true);
});
