import { cleanup, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  card,
  onlyCall,
  openFacts,
  picked,
  playbookOf,
  press,
  says,
  sit,
  standing,
} from "./desk.tsx";
import { ovenWith } from "./oven.ts";

test("known facts are shown as given, and can be corrected", async () => {
  const store = await sit({ known: { size: 120 }, account: "Hofmann" });
  expect(screen.getByRole("textbox", { name: "Account" })).toHaveValue("Hofmann");
  screen.getByText("Known beforehand: How many bakers? Many");
  await openFacts();
  const fact = screen.getByRole("combobox", { name: "How many bakers?" });
  expect(fact).toHaveValue("many");
  await userEvent.selectOptions(fact, "few");
  expect(fact).toHaveValue("few");
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({
      account: "Hofmann",
      known: { size: "few" },
    });
  await userEvent.selectOptions(fact, "");
  expect(fact).toHaveValue("");
});

test("a question whose answer is known is shown as known; the prospect's own word replaces it", async () => {
  const store = await sit({ known: { need: "heat" } });
  within(card("need")).getByText("Known beforehand");
  expect(picked("need")).toEqual(["Heat"]);
  await press(says("e"));
  expect(picked("need")).toEqual(["Money"]);
  expect(playbookOf()).toBe("Thrifty baker");
  expect(await onlyCall(store)).toMatchObject({
    known: { need: "heat" },
    answers: { need: "money" },
  });
});

test("a fact with points speaks for a segment, and one that only chooses what to show speaks for none", async () => {
  await sit({ known: { size: 120 } });
  expect(standing()).toMatch(/^Leads: /);
  cleanup();
  sessionStorage.clear();
  const definition = ovenWith((draft) => {
    for (const option of draft.questions[0]?.options ?? []) option.points = undefined as never;
  });
  await sit({ definition, known: { size: 120 } });
  expect(standing()).toMatch(/^Nothing said yet/);
});

test("where answers are known beforehand, and no fact, that is said", async () => {
  await sit({ known: { need: "heat" } });
  screen.getByText("Known beforehand: nothing but answers to the questions");
  expect(standing()).toMatch(/^Leads: Fast baker/);
});

test("a fact that fits nothing is named and left out", async () => {
  await sit({ known: { size: "enormous", need: "heat" } });
  screen.getByText(
    /^Known beforehand, but it fits nothing here and is left out: size = "enormous"$/,
  );
  await openFacts();
  expect(screen.getByRole("combobox", { name: "How many bakers?" })).toHaveValue("");
  expect(picked("need")).toEqual(["Heat"]);
});

test("a correction of a fact changes the segment that lists of past calls show", async () => {
  const store = await sit({ known: { need: "heat", size: 5 } });
  await press(says("z"));
  await expect.poll(() => onlyCall(store)).toMatchObject({ outcome: { segment: "speed" } });
  const definition = ovenWith((draft) => {
    Object.assign(draft.questions[0]?.options[0]?.points as object, { thrift: 30 });
  });
  cleanup();
  await sit({ definition, store });
  await openFacts();
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "How many bakers?" }), "many");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "How many bakers?" }), "few");
  await expect.poll(() => onlyCall(store)).toMatchObject({ outcome: { segment: "thrift" } });
});

test("looking at a console leaves no call behind", async () => {
  const store = await sit({ known: { size: 5 }, account: "Hofmann" });
  await press("{ArrowDown}{ArrowDown}?{Escape}");
  expect(await store.list()).toEqual([]);
});

test("a call of an older version opens with what still fits, and says what doesn't", async () => {
  const store = await sit();
  await press(says("wz"));
  cleanup();
  const newer = ovenWith((draft) => {
    draft.version = "2027-01";
    // The branch goes too, since it hangs on the option.
    draft.questions[1]?.options.splice(1, 1);
    draft.questions.splice(2, 1);
  });
  await sit({ store, definition: newer });
  await screen.findByText(/held with version 2026-11/);
  screen.getByText(/1 answer no longer fits and is left out: need = "space"/);
  expect(picked("urgency")).toEqual(["This month"]);
  expect(picked("need")).toEqual([]);
  expect((await onlyCall(store)).answers).toEqual({ need: "space", urgency: "now" });
});

test("a call in German speaks German throughout, and its note too", async () => {
  await sit({ language: "de" });
  screen.getByRole("heading", { name: "Woran fehlt es?" });
  await press(says("q"));
  expect(picked("need")).toEqual(["Hitze"]);
  expect(standing()).toMatch(/^Vorn: Fast baker \(de\)/);
  expect(playbookOf()).toBe("Fast baker (de)");
  screen.getByRole("textbox", { name: "Notiz zum Gespräch" });
  await press("?");
  within(screen.getByRole("dialog")).getByText("Einwand finden");
});
