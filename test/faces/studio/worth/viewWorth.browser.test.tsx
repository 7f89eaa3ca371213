import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { goTo, paste, sitDown } from "../studio.tsx";

const figures = {
  accounts: 300,
  winRate: 0.25,
  contractValue: 12_000,
  costToServe: 2_000,
  acquisitionCost: 1_500,
  cycleDays: 40,
  churn: 0.2,
};

/** A questionnaire of which the last segment is worth something, the first less, and of the others nothing is known. */
function questionnaire(rep = {}): string {
  const { segments, ...rest } = JSON.parse(utility);
  const all = segments.map((segment: { rep: object }, at: number) => ({
    ...segment,
    rep: {
      ...segment.rep,
      economics:
        at === 0 ? { ...figures, cycleDays: 80 } : at === segments.length - 1 ? figures : {},
    },
  }));
  return JSON.stringify({ ...rest, rep, segments: all });
}

const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) =>
      within(row)
        .queryAllByRole("cell")
        .map(({ textContent }) => textContent),
    );

test("segments are ranked by a day of selling, in the questionnaire's currency, blank where nobody knows", async () => {
  sitDown();
  await paste(questionnaire({ currency: "EUR" }));
  await goTo("Worth");
  expect(screen.getByRole("table", { name: "What each segment is worth, in Euro" })).toBeVisible();
  const [, best, next, unknown] = rows();
  expect(best?.slice(1)).toEqual(["€50,000", "€11,000", "€275", "€3,300,000"]);
  expect(next?.slice(1)).toEqual(["€50,000", "€11,000", "€138", "€3,300,000"]);
  expect(unknown?.slice(1)).toEqual(["not known", "not known", "not known", "not known"]);
  expect(screen.getByText(/÷ churn, over ten years at the most$/)).toBeVisible();
});

test("what is not filled in is a click away", async () => {
  sitDown();
  await paste(questionnaire());
  await goTo("Worth");
  await userEvent.click(screen.getByRole("button", { name: "Name the currency" }));
  await userEvent.fill(await screen.findByLabelText("Currency"), "eur");
  await userEvent.keyboard("{Tab}");
  await goTo("Worth");
  expect(screen.queryByRole("button", { name: "Name the currency" })).toBeNull();
  const [fill] = screen.getAllByRole("button", { name: /^Fill in figures/ });
  await userEvent.click(fill as HTMLElement);
  expect(await screen.findByLabelText("Companies to win")).toHaveValue("300");
});
