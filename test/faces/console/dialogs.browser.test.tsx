import { render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { RepConsole } from "../../../src/faces/console/index.ts";
import { click, marked, onlyCall, openStore, picked, press, says, sit } from "./desk.tsx";
import { oven } from "./oven.ts";

const windows = { keys: "?", "past calls": "{Shift>}l{/Shift}" };

test.each(
  Object.entries(windows),
)("while the %s are shown keys answer nothing; Escape closes them and keys work on", async (_, key) => {
  await sit();
  await press("{ArrowDown}");
  await press(key);
  const dialog = screen.getByRole("dialog");
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await press("1{Shift>}3{/Shift}0{ArrowDown}{Shift>}n{/Shift}");
  expect(["need", "place", "urgency"].flatMap(picked)).toEqual([]);
  // A browser's own search field takes the first Escape to empty itself.
  await press("{Escape}{Escape}");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(marked()).toBe("place");
  await press("1");
  expect(picked("place")).toEqual(["In the hall"]);
});

test("the focus comes back to the button that opened a window, however it is closed", async () => {
  await sit();
  for (const close of [() => press("{Escape}"), () => click("Close")]) {
    const opener = screen.getByRole("button", { name: "Past calls" });
    await userEvent.click(opener);
    expect(screen.getByRole("dialog")).toHaveAccessibleName("Past calls");
    await close();
    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(opener).toHaveFocus();
  }
});

test("Escape in the search of past calls closes the window and leaves the marked question", async () => {
  await sit();
  await press(`${says("q")}{Shift>}l{/Shift}`);
  await press("a1z");
  expect(screen.getByRole("searchbox", { name: "Search calls" })).toHaveValue("a1z");
  // A browser's own search field takes the first Escape to empty itself.
  await press("{Escape}{Escape}");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  await press(says("w"));
  expect(picked("need")).toEqual(["Space"]);
});

test("a word finds a past call at once: the search has the focus", async () => {
  await sit();
  await press("{Shift>}l{/Shift}");
  expect(screen.getByRole("searchbox", { name: "Search calls" })).toHaveFocus();
});

test("every key that is listed does something", async () => {
  await sit();
  await press("?");
  const listed = [...screen.getByRole("dialog").querySelectorAll("kbd")];
  expect(listed.length).toBeGreaterThan(10);
});

test("windows stay open in React's strict mode", async () => {
  const store = await openStore();
  render(
    <StrictMode>
      <RepConsole definition={oven} store={store} />
    </StrictMode>,
  );
  await press(`${says("q")}?`);
  const dialog = screen.getByRole("dialog");
  // The browser tells of a closed window a task later.
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "heat" });
  expect(dialog).toBeVisible();
  expect(screen.queryByRole("dialog")).toBe(dialog);
});
