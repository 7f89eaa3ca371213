import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { StudioDocument } from "../../../../src/faces/studio/document/document.ts";
import { json, press, sit } from "./desk.tsx";
import { bakery } from "./sample.ts";

/** Goes on with the Tab key to what has a role and a name. */
async function reach(role: string, name: string | RegExp): Promise<void> {
  for (let keys = 0; keys < 150; keys++) {
    if (screen.queryAllByRole(role, { name }).some((one) => one === document.activeElement)) return;
    await userEvent.tab();
  }
  throw new Error(`No key led to the ${role} “${name}”.`);
}

/** Opens a folded part, on the way to what is in it. */
async function unfold(title: RegExp): Promise<void> {
  for (let keys = 0; keys < 150; keys++) {
    const now = document.activeElement;
    if (now?.tagName === "SUMMARY" && title.test(now.textContent ?? "")) return press("{Enter}");
    await userEvent.tab();
  }
  throw new Error(`No key led to “${title}”.`);
}

/** Whether a text has all of another, with something put in at one place. */
function isGrown(before: string, document: StudioDocument): boolean {
  const { text } = document.getSnapshot();
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  return text.endsWith(before.slice(start));
}

const [hour, taste, staff] = bakery.questions;
const [night, day, plain] = bakery.segments;

test("a question for close calls offers contenders only, and all again once it is asked otherwise", async () => {
  const document = sit({ ...bakery, questions: [hour, { ...taste, ask: "if-close" }, staff] });
  const before = document.getSnapshot().text;
  await reach("button", /What counts/);
  await press("{Enter}");
  await unfold(/When it is asked/);
  await reach("combobox", "Answers that it offers");
  await press("{ArrowDown}");
  expect(json(document).questions[1].offer).toBe("contenders");
  expect(isGrown(before, document)).toBe(true);
  await userEvent.tab({ shift: true });
  await press("{ArrowUp}");
  expect(json(document)).toEqual(bakery);
});

test("“not sure” is offered, put in words of its own, and taken back", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await reach("button", /What counts/);
  await press("{Enter}");
  await unfold(/When it is asked/);
  await reach("combobox", /Not sure/);
  await press("{ArrowDown}");
  expect(json(document).questions[1].unsure).toBe(true);
  await press("{ArrowDown}");
  expect(json(document).questions[1].unsure).toBe("Not sure");
  await userEvent.tab();
  await press("{End}, really");
  expect(json(document).questions[1].unsure).toBe("Not sure, really");
  expect(isGrown(before, document)).toBe(true);
  await userEvent.tab({ shift: true });
  await press("{ArrowUp}{ArrowUp}");
  expect(document.getSnapshot().text).toBe(before);
});

test("an ideal customer has traits, each with its condition", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await reach("button", /Night/);
  await press("{Enter}");
  await unfold(/signals and figures/);
  await reach("button", "Add: Trait");
  await press("{Enter}");
  await reach("textbox", "Trait 1");
  await press("Many people");
  await reach("combobox", "Question that is asked for");
  await press("{ArrowDown}{ArrowDown}");
  const fit = [{ text: "Many people", when: { staff: "few" } }];
  expect(json(document).segments).toEqual([{ ...night, rep: { ...night?.rep, fit } }, day, plain]);
  expect(isGrown(before, document)).toBe(true);
});

test("evidence is for those whom a condition names, and for everybody again", async () => {
  const evidence = [{ text: "A bakery" }];
  const playbook = { ...night?.rep.playbook, evidence };
  const source = {
    ...bakery,
    segments: [{ ...night, rep: { ...night?.rep, playbook } }, day, plain],
  };
  const document = sit(source);
  const before = document.getSnapshot().text;
  await reach("button", /Night/);
  await press("{Enter}");
  await unfold(/arguments/);
  await reach("textbox", "Piece of evidence 1");
  await reach("button", "Add: Condition");
  await press("{Enter}");
  await reach("checkbox", "Later");
  await press(" ");
  const { evidence: after } = json(document).segments[0].rep.playbook;
  expect(after).toEqual([{ text: "A bakery", when: { hour: ["early", "later"] } }]);
  expect(isGrown(before, document)).toBe(true);
  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await press("{Enter}");
  expect(document.getSnapshot().text).toBe(before);
});

test("a playbook has a first sentence, what to ask, where to reach people, and a mail", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await reach("button", /Night/);
  await press("{Enter}");
  await unfold(/in short/);
  await reach("textbox", "First sentence");
  await press("Hi");
  await reach("button", "Add: Question");
  await press("{Enter}Who signs?");
  await reach("button", "Add: Channel");
  await press("{Enter}Fair");
  await unfold(/what comes next/);
  await reach("button", "Add: Step");
  await press("{Enter}Call");
  await reach("textbox", /so many days/);
  await press("400");
  expect(document.getSnapshot().text).not.toContain("400");
  await press("{Backspace}");
  await reach("button", "Add: Mail");
  await press("{Enter}For {{account}");
  await userEvent.tab();
  await press("Dear {{person}");
  expect(json(document).segments[0].rep.playbook).toEqual({
    ...night?.rep.playbook,
    opening: "Hi",
    questions: ["Who signs?"],
    channels: ["Fair"],
    followUp: { subject: "For {account}", body: "Dear {person}" },
    nextSteps: [{ text: "Call", days: 40 }],
  });
  await userEvent.tab();
  expect(screen.getByRole("button", { name: "Remove the mail" })).toHaveFocus();
  await press("{Enter}");
  expect(screen.getByRole("button", { name: "Add: Mail" })).toHaveFocus();
  expect(json(document).segments[0].rep.playbook).not.toHaveProperty("followUp");
  expect(before).not.toBe(document.getSnapshot().text);
});

test("a lead form passes by prospects of some segments", async () => {
  const fields = [{ id: "email", type: "email", label: "Email" }];
  const document = sit({ ...bakery, capture: { place: "after-result", fields } });
  const before = document.getSnapshot().text;
  await reach("button", /Lead form/);
  await press("{Enter}");
  await reach("checkbox", "Plain");
  await press(" ");
  expect(json(document).capture).toEqual({ place: "after-result", except: ["plain"], fields });
  expect(isGrown(before, document)).toBe(true);
  await press(" ");
  expect(document.getSnapshot().text).toBe(before);
});

const dialog = () => within(screen.getByRole("dialog"));

const backtest = {
  ...{ rows: 18, hitRate: 0.8, baseline: 0.5, on: "2026-10-01", interval: [0.55, 0.93] },
  segments: { night: { rows: 10, placed: 9, right: 8 } },
  leads: [
    { lead: 1, rows: 8, right: 5 },
    { lead: 3, rows: 10, right: 9 },
  ],
};

test("what was learnt in a back-test is told, stays with its figures, and goes with a word when they change", async () => {
  const document = sit({ ...bakery, rep: { backtest } });
  const told = screen.getByRole("region", { name: "Back-test" });
  expect(told).toHaveTextContent("All but surely between 55% and 93%.");
  expect(told).toHaveTextContent(
    "Night: of 10 that belong here, 8 were found; 9 were placed here.",
  );
  expect(told).toHaveTextContent("With a lead of 1: 5 of 8 rightly.");
  expect(told).toHaveTextContent("With a lead of 3 or more: 9 of 10 rightly.");
  await reach("button", "Change the back-test");
  await press("{Enter}");
  await reach("textbox", /largest segment/);
  await press("{Control>}a{/Control}51");
  expect(dialog().getByRole("status")).toBeEmptyDOMElement();
  await press("{Enter}");
  await expect.poll(() => json(document).rep.backtest).toEqual({ ...backtest, baseline: 0.51 });
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  await reach("button", "Change the back-test");
  await press("{Enter}");
  await reach("textbox", /^Interviews/);
  await press("{Control>}a{/Control}20");
  expect(dialog().getByRole("status")).toHaveTextContent("goes with them");
  await press("{Enter}");
  const { interval, segments, leads, ...figures } = backtest;
  await expect
    .poll(() => json(document).rep.backtest)
    .toEqual({ ...figures, rows: 20, baseline: 0.51 });
});
