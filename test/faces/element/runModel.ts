import type { Page } from "playwright";
import { expect } from "vitest";
import type { Submission } from "../../../src/interview/delivery/submission.ts";

/** Where a run stands, as its visitor would tell it. */
export interface ModelRun {
  /** Two with the same are one interview. */
  readonly interview: object;
  /** Milliseconds since 1970; null before. */
  readonly begunBetween: readonly [number, number] | null;
  readonly goal: string | null;
  readonly rush: string | null;
  readonly revisiting: "goal" | "rush" | null;
  readonly lead: "asked" | "failed" | "sent" | "declined";
  /** Of the lead that was sent last. */
  readonly email: string | null;
  /** What was sent last, and the answers that ended the interview last. */
  readonly said: string | null;
  readonly told: string | null;
}

export interface ModelTab {
  run: ModelRun;
  /** The number of the kept run that it read or wrote last. */
  last: number | null;
  isIn: boolean;
  /** Whether the page still has what was left in the form. */
  hasLeft: boolean;
  isRetyped: boolean;
  /** The leads that the page's function did not take yet, which the page tries again. */
  readonly pending: Set<string>;
}

/** What somebody does with the tabs of a page, and what is to come of it. */
export interface Model {
  readonly isOnDevice: boolean;
  readonly tabs: ModelTab[];
  active: number;
  /** By tab; on a device there is one for all. */
  readonly kept: Map<number, { readonly run: ModelRun; readonly number: number }>;
  writes: number;
  /** How many other forms of the questionnaire there were. */
  forms: number;
  isUp: boolean;
  /** By email: the run, and how many different things were sent. */
  readonly left: Map<string, { readonly run: ModelRun; times: number }>;
  /** Emails of those who declined since. */
  readonly declined: Set<string>;
}

/** What came to the page's function. */
export interface Call {
  readonly said: string;
  readonly isTaken: boolean;
}

/** The tabs and the site that a model stands for. */
export interface Real {
  readonly pages: Page[];
  /** Opens another tab of the page. */
  open(): Promise<void>;
  /** Whether the page's function takes what it is called with. */
  isUp: boolean;
  readonly called: Call[];
  /** What came to the function or to the webhook, taken or not, since the last look. */
  readonly arrived: Submission[];
  /** All that the webhook took. */
  readonly received: readonly Submission[];
}

export function modelOf(isOnDevice: boolean): Model {
  return {
    isOnDevice,
    tabs: [newTab(freshRun())],
    active: 0,
    kept: new Map(),
    writes: 0,
    forms: 0,
    isUp: true,
    left: new Map(),
    declined: new Set(),
  };
}

export function newTab(run: ModelRun): ModelTab {
  return { run, last: null, isIn: true, hasLeft: false, isRetyped: false, pending: new Set() };
}

export function freshRun(): ModelRun {
  return {
    interview: {},
    begunBetween: null,
    goal: null,
    rush: null,
    revisiting: null,
    lead: "asked",
    email: null,
    said: null,
    told: null,
  };
}

export const tabOf = (model: Model): ModelTab => model.tabs[model.active] as ModelTab;
export const pageOf = (model: Model, real: Real): Page => real.pages[model.active] as Page;

const placeOf = (model: Model, at: number) => (model.isOnDevice ? 0 : at);
export const keptOf = (model: Model, at = model.active) => model.kept.get(placeOf(model, at));

/** The visitor did something in a tab: its run is the newest. */
export function move(model: Model, change: Partial<ModelRun>): void {
  const tab = tabOf(model);
  tab.run = { ...tab.run, ...change };
  if (tab.run.lead !== "declined") write(model, model.active);
}

/** Something became of a tab's run: kept where that is the newest. */
export function hear(model: Model, at: number, change: Partial<ModelRun>): void {
  const tab = model.tabs[at] as ModelTab;
  tab.run = { ...tab.run, ...change };
  if ((keptOf(model, at)?.number ?? null) === tab.last) write(model, at);
}

function write(model: Model, at: number): void {
  const tab = model.tabs[at] as ModelTab;
  tab.last = ++model.writes;
  model.kept.set(placeOf(model, at), { run: tab.run, number: tab.last });
}

export function forget(model: Model, interview: object): void {
  if (keptOf(model)?.run.interview !== interview) return;
  model.kept.delete(placeOf(model, model.active));
  tabOf(model).last = null;
}

/** A tab goes on with what is kept: in a load of its own, or put back. */
export function goOn(model: Model, tab: ModelTab): void {
  const kept = keptOf(model);
  const run = kept?.run ?? freshRun();
  tab.run = run.lead === "failed" ? { ...run, lead: "asked" } : run;
  tab.last = kept?.number ?? null;
  tab.hasLeft = false;
}

export type Screen = "intro" | "goal" | "rush" | "form" | "result";

export function screenOf({ begunBetween, revisiting, goal, rush, lead }: ModelRun): Screen {
  if (!begunBetween) return "intro";
  if (revisiting) return revisiting;
  if (goal === null) return "goal";
  if (rush === null) return "rush";
  return lead === "asked" || lead === "failed" ? "form" : "result";
}

export const answersOf = ({ goal, rush }: ModelRun) => JSON.stringify([goal, rush]);

const headings: readonly (readonly [words: RegExp, screen: Screen])[] = [
  [/^What matters/, "goal"],
  [/^How much of a rush/, "rush"],
  [/^How can we reach/, "form"],
  [/^You want/, "result"],
  [/^Which shop/, "intro"],
];

export async function screenSeen(page: Page): Promise<Screen | null> {
  const words = await page.evaluate(
    () =>
      document.querySelector("needs-diagnostic")?.shadowRoot?.querySelector("[data-nd-heading]")
        ?.textContent ?? "",
  );
  return headings.find(([heading]) => heading.test(words))?.[1] ?? null;
}

/** What a submission says, in short. */
export function saidIn({ lead, record }: Submission): string {
  const { goal, rush } = record.answers;
  return JSON.stringify([lead?.fields["email"], [goal].flat()[0], [rush].flat()[0]]);
}

async function answersKept(page: Page, isOnDevice: boolean): Promise<string | null> {
  const text = await page.evaluate(
    (isOnDevice) => (isOnDevice ? localStorage : sessionStorage).getItem("needs-diagnostic shop"),
    isOnDevice,
  );
  if (text === null) return null;
  const { answers } = JSON.parse(text);
  return JSON.stringify([answers.goal?.[0] ?? null, answers.rush?.[0] ?? null]);
}

/** Holds the site and the active tab to the model, whatever was done. */
export async function hold(model: Model, real: Real): Promise<void> {
  const { run, isIn } = tabOf(model);
  const page = pageOf(model, real);
  if (isIn) await expect.poll(() => screenSeen(page)).toBe(screenOf(run));
  // One run never overwrites a newer one, and the newest is never lost.
  const kept = keptOf(model);
  expect(await answersKept(page, model.isOnDevice)).toBe(kept ? answersOf(kept.run) : null);
  await holdArrived(model, real);
}

/** Nothing arrives without consent, or by another key than its own, or with another beginning than the visitor's. */
export async function holdArrived(model: Model, real: Real): Promise<void> {
  for (const { lead, record } of real.arrived.splice(0)) {
    const email = lead?.fields["email"] ?? "";
    expect(lead?.consent?.text).toBe("You may write to me.");
    expect([...model.declined]).not.toContain(email);
    const [from, to] = model.left.get(email)?.run.begunBetween ?? [0, 0];
    const startedAt = Date.parse(record.startedAt);
    expect(startedAt).toBeGreaterThanOrEqual(from);
    expect(startedAt).toBeLessThanOrEqual(to);
  }
}
