import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, handIn, paste, sitDown } from "../studio.tsx";
import { customers } from "./customers.ts";

const definition = JSON.parse(utility);
const table = customers(utility, 200);
const choose = "Choose a table…";
const headline = () => screen.findByText(/of customers are put in the segment that they belong to/);

async function openTable(text = table, name = "customers.csv"): Promise<void> {
  sitDown();
  await paste(utility);
  await goTo("Data");
  await handIn(choose, name, text);
}

test("a table of customers says in sentences how often the questionnaire is right, and for whom others are taken", async () => {
  await openTable();
  expect(await screen.findByText("200 rows, 5 columns")).toBeVisible();
  const said = (await headline()).textContent ?? "";
  const [, right, rows] = /: (\d+) of (\d+)\.$/.exec(said) ?? [];
  expect(rows).toBe("200");
  expect(Number(right)).toBeGreaterThan(170);
  expect(Number(right)).toBeLessThan(200);
  expect(screen.getByText(/^Were it asked .* between .* Always saying “/)).toBeVisible();
  expect(screen.getAllByText(/are found again/).length).toBeGreaterThan(1);
  await userEvent.click(screen.getByText(/^The same as a table/));
  const matrix = screen.getByRole("table");
  const [belongs = "", ...others] = within(matrix)
    .getAllByRole("row")
    .slice(1, 1 + definition.segments.length)
    .map((row) => row.querySelector("[data-right]")?.textContent ?? "");
  const hits = [belongs, ...others].reduce((sum, cell) => sum + Number(cell), 0);
  expect(hits).toBe(Number(right));
});

test("what is written into the questionnaire is an edit that can be undone", async () => {
  await openTable();
  await headline();
  await click("Keep these figures in the questionnaire");
  expect(await screen.findByText("The questionnaire has these figures.")).toBeVisible();
  await goTo("Edit");
  await goTo("Data");
  expect(await screen.findByText("The questionnaire has these figures.")).toBeVisible();
  await click("Undo");
  await waitFor(() =>
    expect(screen.queryByText("The questionnaire has these figures.")).toBeNull(),
  );
});

test("figures of people whom it was not learned from are not replaced without a word", async () => {
  const backtest = { rows: 1200, hitRate: 0.71, baseline: 0.4, on: "2026-10-01" };
  const rep = { ...definition.rep, backtest: { ...backtest, crossValidated: true } };
  sitDown();
  await paste(JSON.stringify({ ...definition, rep }));
  await goTo("Data");
  await handIn(choose, "customers.csv", table);
  await headline();
  expect(screen.getByText(/found the segment of 71% of 1,200 people/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Keep these figures in the questionnaire" })).toBe(
    null,
  );
  expect(screen.getByText(/are of people whom it had not seen/)).toBeVisible();
  await click("Put these figures in place of the study’s");
  expect(await screen.findByText("The questionnaire has these figures.")).toBeVisible();
  await click("Undo");
  await screen.findByRole("button", { name: "Put these figures in place of the study’s" });
});

test("a heading that says nothing, and values of one's own, are said by hand", async () => {
  const [{ id, text, options }] = definition.questions;
  const strange = table.replace(id, "Frage 17").replaceAll(`\n${options[0].id},`, "\nodd,");
  await openTable(strange);
  const field = await screen.findByRole("combobox", { name: text.en });
  expect(field).toHaveDisplayValue("No column");
  await userEvent.selectOptions(field, "Frage 17");
  await screen.findByText("as you said");
  await userEvent.click(await screen.findByText("1 value stands for nothing"));
  const value = screen.getByRole("combobox", { name: "“odd” stands for" });
  await userEvent.selectOptions(value, options[0].text.en);
  await waitFor(() => expect(screen.queryByText("1 value stands for nothing")).toBeNull());
  expect((await headline()).textContent).toMatch(/of 200\.$/);
});

test("an edit says what it does to past customers: how many move, and from where to where", async () => {
  await openTable();
  await headline();
  expect(screen.getByText(/^Nothing is changed since/)).toBeVisible();
  const [, second] = definition.segments;
  await goTo("JSON");
  const { decision } = definition;
  const other = JSON.stringify({
    ...definition,
    decision: {
      ...decision,
      rules: [
        {
          when: { [definition.questions[0].id]: definition.questions[0].options[0].id },
          segment: second.id,
        },
      ],
    },
  });
  const content = await screen.findByRole("textbox", { name: /JSON/ });
  content.focus();
  await userEvent.keyboard("{Control>}a{/Control}");
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", other);
  content.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  await goTo("Data");
  expect(await screen.findByText(/^\d+ of 200 customers move\.$/)).toBeVisible();
  expect(screen.getByText(/^Right before: .* Right now: /)).toBeVisible();
});

test("real answers stand beside each question, with the share of each", async () => {
  await openTable();
  await headline();
  const section = screen
    .getByRole("heading", { name: "What customers really answered" })
    .closest("section") as HTMLElement;
  expect(within(section).getAllByText("200 answers").length).toBe(definition.questions.length);
});

test("while a table is open the studio's effect is weighed by its answers, and says so", async () => {
  await openTable();
  await headline();
  const bar = screen.queryByRole("button", { name: /Show the effect/ });
  if (bar) await userEvent.click(bar);
  const real = /among the 200 customers in “customers.csv”/;
  await waitFor(() => expect(screen.getAllByText(real).length).toBeGreaterThan(0));
  if (bar) await userEvent.keyboard("{Escape}");
  await click("Put it away");
  if (bar) await userEvent.click(bar);
  await waitFor(() => expect(screen.queryAllByText(real)).toEqual([]));
});

test.each([
  ["an empty file", "", "It is empty."],
  ["headings alone", "a,b\n", /no row below/],
  ["doubled headings", "a,b,a\n1,2,3\n", /Columns 1 and 3 have the same heading, “a”/],
  ["a million columns", `${"x,".repeat(1_000_000)}\n`, /more than 5,000 columns/],
  ["a picture", "\u0089PNG\u0000\u0000\u0000\u0000", /./],
])("%s is refused with a sentence, and the page lives", async (_, text, says) => {
  await openTable(text, "odd.csv");
  const alert = await screen.findByRole("alert", {}, { timeout: 20_000 });
  expect(alert).toHaveTextContent("“odd.csv” can’t be read as a table.");
  expect(alert).toHaveTextContent(says);
  await handIn(choose, "customers.csv", table);
  await headline();
});

test("rows that aren't whole are counted, with their lines and why", async () => {
  await openTable(`${table}only,two\n`);
  await userEvent.click(await screen.findByText("1 row was left out, for it isn’t whole."));
  expect(screen.getByText(/^line 202: fewer cells than headings/)).toBeVisible();
});

test("where no worker starts, the page reads and reckons by itself", async () => {
  vi.stubGlobal(
    "Worker",
    class {
      constructor() {
        throw new Error("forbidden");
      }
    },
  );
  await openTable();
  expect((await headline()).textContent).toMatch(/of 200\.$/);
  vi.unstubAllGlobals();
});

test("a worker that starts and never says anything is given up, and the page reads by itself", async () => {
  vi.stubGlobal(
    "Worker",
    class extends EventTarget {
      postMessage(): void {}
      terminate(): void {}
    },
  );
  await openTable();
  const said = await screen.findByText(/of customers are put in/, {}, { timeout: 30_000 });
  expect(said.textContent).toMatch(/of 200\.$/);
  vi.unstubAllGlobals();
});

test("every value of a column with many is reached, a part at a time", async () => {
  const [{ options, text }] = definition.questions;
  let at = 0;
  const odd = customers(utility, 500).replaceAll(`\n${options[0].id},`, () => `\nodd ${++at},`);
  await openTable(odd);
  await screen.findByRole("combobox", { name: text.en });
  await userEvent.click(await screen.findByText(`${at} values stand for nothing`));
  const all = () => screen.getAllByRole("combobox", { name: /^“odd \d+” stands for$/ }).length;
  expect(all()).toBeLessThan(at);
  await click(/^Show more values/);
  await waitFor(() => expect(all()).toBe(at));
});
