import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { barriers } from "./barriers.ts";
import { answerWithKeys } from "./keys.ts";
import { faces } from "./shipped.ts";
import { heading } from "./sight.ts";
import { stall, stallWith } from "./stall.ts";

interface State extends Partial<DiagnosticProps> {
  /** The heading by which the state is known. */
  readonly shows: string;
  readonly reach?: () => Promise<void>;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const clear = { days: "one", goods: "fruit", failure: "rain" };

const states: Record<string, State> = {
  intro: { shows: "What does your stall need?" },
  question: { shows: "On how many days do you sell?", reach: () => press("Begin") },
  "question with a choice made": {
    shows: "What spoils the day?",
    known: { days: "one", goods: "fruit" },
    reach: async () => {
      await press("Begin");
      await userEvent.keyboard("{Tab}{ArrowDown}");
    },
  },
  error: {
    shows: "On how many days do you sell?",
    reach: async () => {
      await press("Begin");
      await press("Continue");
      screen.getByRole("alert");
    },
  },
  "choice of several, with too many": {
    shows: "What do you sell?",
    known: { days: "one" },
    reach: async () => {
      await press("Begin");
      await answerWithKeys([0, 1, 2], "choice");
      screen.getByRole("alert");
    },
  },
  "visitor's result": {
    shows: "Stay dry",
    known: { days: "one", goods: "fruit" },
    reach: async () => {
      await press("Begin");
      await userEvent.click(screen.getByText("Rain"));
    },
  },
  "sales person's question": { audience: "rep", shows: "On how many days do you sell?" },
  "choice with a pointer over it": {
    audience: "rep",
    shows: "On how many days do you sell?",
    reach: () => userEvent.hover(screen.getByText("One")),
  },
  "sales person's error": {
    audience: "rep",
    shows: "On how many days do you sell?",
    reach: () => press("Continue"),
  },
  "result by points": { audience: "rep", known: clear, shows: "Awning buyer" },
  "result by a rule": {
    audience: "rep",
    known: { ...clear, licence: "none" },
    shows: "Cannot trade yet",
  },
  "close call": {
    audience: "rep",
    known: { days: "some", goods: "fish", failure: "unsure" },
    shows: "Freezer buyer",
  },
  "result that nothing spoke for": {
    definition: stallWith(({ questions }) => {
      Object.assign(questions[1]?.options[0] as object, { points: {} });
    }),
    audience: "rep",
    known: { days: "one", goods: "unsure", failure: "unsure" },
    shows: "Awning buyer",
  },
};

afterEach(cleanup);

/** A page of a host, with a landmark and a title of its own, so that axe has only the widget to find fault with. */
async function enter({ reach, shows, ...props }: State, scheme: string): Promise<void> {
  document.documentElement.lang = "en";
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = "light-dark(#fff, #12161a)";
  render(
    <main>
      <h1>Market</h1>
      <Diagnostic definition={stall} {...props} />
    </main>,
  );
  await reach?.();
  expect(heading()).toHaveTextContent(shows);
}

beforeEach(() => page.viewport(900, 900));

describe.each(["light", "dark"])("in %s colours", (scheme) => {
  test.each(Object.entries(states))("nothing is in anybody's way: %s", async (_, state) => {
    await enter(state, scheme);
    expect(await barriers()).toEqual([]);
  });

  test("nothing is in anybody's way from right to left", async () => {
    for (const audience of faces) {
      await enter({ language: "ar", audience, shows: "ماذا", known: { days: "one" } }, scheme);
      expect(getComputedStyle(heading()).direction).toBe("rtl");
      expect(await barriers()).toEqual([]);
      cleanup();
    }
  });
});

test.each([
  ["color-contrast", ".nd-quiet { color: #999 !important }"],
  [
    "target-size",
    "button { all: unset !important; font-size: 8px !important } .nd-actions { gap: 0 }",
  ],
])("a barrier of the kind %s is found where there is one", async (rule, css) => {
  await enter(states["visitor's result"] as State, "light");
  expect(await barriers()).toEqual([]);
  const style = document.createElement("style");
  style.textContent = css;
  document.body.append(style);
  const found = await barriers();
  style.remove();
  expect(found).toContainEqual(expect.stringMatching(`^${rule}: `));
});
