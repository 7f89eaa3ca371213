import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, onTestFinished } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  type Call,
  type CallStore,
  openCallStore,
  RepConsole,
  type RepConsoleProps,
} from "../../../src/faces/console/index.ts";
import { oven } from "./oven.ts";
import "./pace.ts";
import "../../../src/faces/console/console.css";

let stores = 0;

/** The name of a store that nobody has used. */
export function freshName(): string {
  return `console-${Date.now()}-${stores++}`;
}

/** A store, as one tab has it. */
export async function openStore(name = freshName()): Promise<CallStore> {
  const store = await openCallStore({ name });
  onTestFinished(() => {
    cleanup();
    store.close();
    // It remembers for a tab which call is open.
    sessionStorage.clear();
  });
  return store;
}

/** Most reps sit before a window as wide as this. */
beforeEach(() => page.viewport(1280, 900));

/** A rep's desk: a console in a page of a host, by itself if nothing else is said. */
export async function sit(props: Partial<RepConsoleProps> = {}): Promise<CallStore> {
  const store = props.store ?? (await openStore());
  render(
    <main>
      <h1>Calls</h1>
      <RepConsole definition={oven} {...props} store={store} />
    </main>,
  );
  return store;
}

export const press = (keys: string) => userEvent.keyboard(keys);

const rows = ["qwertyuio", "asdfghjkl", "zxcvbnm"];

/**
 * The keys that give answers out of any order, each written as a letter by its place: q, w, e… are the options of the first
 * question, a, s, d… those of the second, z, x, c… those of the third.
 */
export function says(letters: string): string {
  return [...letters]
    .map((letter) => {
      const question = rows.findIndex((row) => row.includes(letter));
      return `{Shift>}${question + 1}{/Shift}${(rows[question]?.indexOf(letter) ?? -1) + 1}`;
    })
    .join("");
}

export const click = (name: string | RegExp) =>
  userEvent.click(screen.getByRole("button", { name }));

/** Types into a field, in place of what is there. In a narrow window one opens first where whom the call is with stands. */
export async function write(field: string, words: string): Promise<void> {
  const there = screen.getByLabelText(field, { selector: "input, textarea" });
  const whom = document.querySelector<HTMLElement>(".ndc-whom");
  if (!there.checkVisibility() && whom?.checkVisibility()) fireEvent.click(whom);
  await userEvent.fill(there, words);
}

/** Chooses a segment by hand, for a reason in the rep's own words. */
export async function overrule(segment: string, reason: string): Promise<void> {
  await click("Choose another segment");
  await write("Why don’t you go by the answers?", reason);
  await userEvent.selectOptions(screen.getByLabelText("Which segment is it?"), segment);
  await click("Choose this segment");
}

/** Where a question stands: as the one that is asked now, else in its line. */
export function card(question: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-now="${question}"]`) ?? line(question);
  if (!found) throw new Error(`There is no question ${question}.`);
  return found;
}

function line(question: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-question="${question}"]`);
}

/** Marks a question with a pointer. */
export const mark = (question: string) =>
  userEvent.click(within(line(question) as HTMLElement).getByRole("button"));

/** The question that digits answer: it is asked now, and its line says so. */
export function marked(): string | null {
  const now = document.querySelector<HTMLElement>("[data-now]")?.dataset["now"] ?? null;
  const lines = [...document.querySelectorAll('[aria-current="step"]')];
  const said = lines.map((one) => one.closest<HTMLElement>("li")?.dataset["question"]);
  if (`${said}` !== `${now ?? ""}`) throw new Error(`${now} is asked, and ${said} is marked.`);
  return now;
}

/** The questions that say that they are the best to ask next. */
export function toAskNext(): string[] {
  return screen.queryAllByText("Best next question").map((said) => {
    const { now, question } =
      said.closest<HTMLElement>("[data-now], [data-question]")?.dataset ?? {};
    return now ?? question ?? "";
  });
}

/** Opens a part of the playbook, if it isn't open. */
export async function openPart(name: string): Promise<void> {
  const button = screen.getByRole("button", { name: new RegExp(`^${name}`) });
  if (button.getAttribute("aria-expanded") !== "true") await userEvent.click(button);
}

/** Unfolds what is known beforehand. */
export async function openFacts(): Promise<void> {
  const facts = document.querySelector<HTMLDetailsElement>(".ndc-facts");
  // Found by what it is: its words change while the call is read.
  if (facts && !facts.open) fireEvent.click(facts.querySelector("summary") as HTMLElement);
}

/** Where one stands, in the sentence that says it. */
export const standing = () => document.querySelector(".ndc-stands")?.textContent ?? "";

/** The words of the options that are picked of a question, without the keys that pick them. */
export function picked(question: string): string[] {
  const shown = card(question);
  if (shown.dataset["now"] === undefined) {
    return shown.querySelector(".ndc-row-answer")?.textContent?.split(" · ") ?? [];
  }
  return within(shown)
    .getAllByRole("button")
    .filter((button) => button.getAttribute("aria-pressed") === "true")
    .map((button) => button.querySelector("span")?.textContent ?? "");
}

/** Opens the segments that are still possible, with those that are crossed off. */
export async function lookAtSegments(): Promise<void> {
  const list = document.querySelector<HTMLDetailsElement>(".ndc-standing");
  await userEvent.click(list?.querySelector("summary") as HTMLElement);
  await waitFor(() => expect(list?.querySelector("li")).toBeVisible());
}

/** The names of the segments that are crossed off, where one has looked at them. */
export function crossedOff(): string[] {
  return [...document.querySelectorAll("s")].map(({ textContent }) => textContent ?? "");
}

/** The segment that leads, or that it is. */
export function playbookOf(): string | null {
  return document.querySelector(".ndc-stands > strong")?.textContent ?? null;
}

/** The one call that a store keeps. */
export async function onlyCall(store: CallStore): Promise<Call> {
  const [call, ...others] = await store.list();
  if (!call || others.length > 0) throw new Error(`${others.length + 1} calls are kept.`);
  return call;
}
