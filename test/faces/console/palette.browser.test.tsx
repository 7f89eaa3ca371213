import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { click, marked, onlyCall, openStore, picked, playbookOf, press, sit } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

const openAll = () => press("{Control>}k{/Control}");
const field = () => screen.getByRole("combobox", { name: /^Find/ });
const options = () =>
  within(screen.getByRole("listbox"))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
const chosen = () => within(screen.getByRole("listbox")).getByRole("option", { selected: true });
const isGone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
const groups = () =>
  within(screen.getByRole("listbox"))
    .getAllByRole("group")
    .map((group) => (group.firstElementChild as HTMLElement).textContent);
const said = () => document.querySelector(".ndc-said-aloud")?.textContent;

test("before the first answer, / finds objections of all segments by a word just said, and the reply is read at once", async () => {
  const store = await sit();
  await press("/");
  expect(field()).toHaveFocus();
  expect(options()).toHaveLength(6);
  expect(said()).toBe("Rent it, if speed matters.");
  await press("power");
  expect(field()).toHaveValue("power");
  expect(said()).toBe("It burns wood.");
  await press("{Escape}");
  await isGone();
  expect(await store.list()).toEqual([]);
});

test("the leader's objections come first, under its name, and those of all others after", async () => {
  await sit();
  await press("3/");
  expect(groups()).toEqual([
    "Objections · Thrifty baker",
    "Objections · Fast baker",
    "Objections · Cramped baker",
  ]);
  expect(said()).toBe("Rent it, if thrift matters.");
  await press("cramped");
  expect(groups()).toEqual(["Objections · Cramped baker"]);
  await press("{ArrowDown}");
  expect(said()).toBe("It burns wood.");
  // Who presses Enter by habit goes on reading.
  await press("{Enter}");
  expect(said()).toBe("It burns wood.");
});

test("Escape gives the focus back to where it was, in the middle of a note too", async () => {
  await sit();
  await press("nWants{Control>}k{/Control}dear");
  expect(field()).toHaveValue("dear");
  await press("{Escape}");
  await isGone();
  const note = screen.getByRole("textbox", { name: "Note on the call" });
  expect(note).toHaveFocus();
  await press(" it");
  expect(note).toHaveValue("Wants it");
});

test("words that occur nowhere find nothing, and that is said", async () => {
  const definition = ovenWith((draft) => {
    for (const { rep } of draft.segments) rep.playbook.objections = [];
  });
  await sit({ definition });
  await press("/price");
  expect(field()).toHaveValue("price");
  screen.getByText("No objection with these words.");
});

test("each action shows its key, and Enter does it", async () => {
  await sit();
  await openAll();
  await press("note on the call");
  expect(chosen()).toHaveTextContent("Note on the callN");
  await press("{Enter}");
  await isGone();
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveFocus();
});

test("what begins with the words is nearest, and its group comes first", async () => {
  await sit();
  await openAll();
  await press("by when");
  expect(groups()[0]).toBe("Questions");
  expect(chosen()).toHaveTextContent("By when?");
  await press("{Enter}");
  await isGone();
  expect(marked()).toBe("urgency");
  await press("1");
  expect(picked("urgency")).toEqual(["This month"]);
});

test("a segment is read of, and chosen with a reason first", async () => {
  const store = await sit();
  await press("1");
  await openAll();
  await press("cramped bak");
  expect(chosen()).toHaveTextContent("Cramped baker");
  screen.getByText("Needs room. What room means. Bring bread.");
  await press("{Enter}");
  await waitFor(() =>
    expect(screen.getByRole("dialog")).toHaveAccessibleName("Choose another segment"),
  );
  await press("They move{Enter}");
  await waitFor(() => expect(playbookOf()).toBe("Cramped baker"));
  await expect
    .poll(async () => (await onlyCall(store)).overrule)
    .toMatchObject({ segment: "room", reason: "They move" });
});

test("a past call is opened", async () => {
  const store = await openStore();
  await sit({ store, account: "Hofmann" });
  await press("1");
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "heat" });
  await click("New call");
  await waitFor(() => expect(picked("need")).toEqual([]));
  await openAll();
  await press("hofmann");
  await waitFor(() => expect(chosen()).toHaveTextContent(/^Hofmann/));
  await press("{Enter}");
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
});

test("windows follow one another: past calls from the palette stay open, and keys answer nothing under it", async () => {
  await sit();
  await openAll();
  await press("past calls{Enter}");
  await waitFor(() => expect(screen.getByRole("dialog")).toHaveAccessibleName("Past calls"));
  await press("1");
  expect(picked("need")).toEqual([]);
});

test("what was recorded is said with the key that takes it back", async () => {
  await sit();
  await press("1");
  await screen.findByText("What is in short supply? Heat");
  expect(screen.getByRole("button", { name: /^Undo/ })).toHaveTextContent("Ctrl Z");
  await click(/^Undo/);
  expect(picked("need")).toEqual([]);
  await screen.findByText("Taken back: What is in short supply? Heat");
});
