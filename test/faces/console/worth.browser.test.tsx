import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Definition } from "../../../src/index.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { openPart, press, sit } from "./desk.tsx";
import { oven } from "./oven.ts";

/** The oven's questionnaire with what its first segment is said to be worth. */
function worth(economics: object, currency?: string): Definition {
  const [first, ...others] = oven.segments;
  return definitionOf({
    ...oven,
    segments: [{ ...first, rep: { ...first?.rep, economics } }, ...others],
    rep: { ...oven.rep, currency },
  });
}

const title = "What the segment is worth";

/** The figures that are shown, by their names. */
async function figures() {
  await openPart("Why");
  const summary = await screen.findByText(title);
  await userEvent.click(summary);
  const list = within(summary.parentElement as HTMLElement);
  const values = list.getAllByRole("definition").map(({ textContent }) => textContent);
  return list.getAllByRole("term").map(({ textContent }, at) => [textContent, values[at]]);
}

test("what a segment is worth is shown to who asks, in the questionnaire’s currency", async () => {
  const economics = { accounts: 40, winRate: 0.25, contractValue: 9000, costToServe: 1000 };
  const costs = { acquisitionCost: 2000, cycleDays: 30, churn: 0.2 };
  await sit({ definition: worth({ ...economics, ...costs }, "EUR") });
  expect(screen.queryByText(title)).toBeNull();
  await press("1");
  // A customer stays five years: 40,000, so an opportunity comes to 0.25 × 40,000 − 2,000.
  expect(await figures()).toEqual([
    ["A day of selling", "€267"],
    ["An opportunity", "€8,000"],
    ["A customer", "€40,000"],
    ["All there are to win", "€320,000"],
    ["Win rate", "25%"],
    ["Until they decide", "30 days"],
  ]);
});

test("what nobody knows is left out, not nothing", async () => {
  await sit({ definition: worth({ winRate: 0.25 }) });
  await press("1");
  expect(await figures()).toEqual([["Win rate", "25%"]]);
});

test("of a segment without figures nothing is offered", async () => {
  await sit({ definition: worth({}) });
  await press("1");
  await openPart("Why");
  screen.getByText("Needs speed.");
  expect(screen.queryByText(title)).toBeNull();
});
