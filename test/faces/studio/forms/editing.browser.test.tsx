import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { click, field, json, open, press, sit, unfold, write } from "./desk.tsx";
import { bakery } from "./sample.ts";

test("every keystroke is in the text at once, and one undo takes a field's typing back", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await open(/When do you need it/);
  await userEvent.click(field("Text"));
  await press("{End}!!");
  expect(json(document).questions[0].text).toBe("When do you need it?!!");
  expect(document.getSnapshot().undoLabel).toBe("Text of question 1");
  expect(document.getSnapshot().selection).toEqual(["questions", 0, "text"]);
  await press("{Control>}z{/Control}");
  expect(document.getSnapshot().text).toBe(before);
  expect(field("Text")).toHaveValue("When do you need it?");
});

test("a text becomes one by language when a second language is typed, and shows all side by side", async () => {
  const document = sit(bakery);
  await open(/Basics/);
  await click("Add a language");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "Arabic");
  await click("Add");
  await expect.poll(() => json(document).languages).toEqual(["en", "ar"]);
  expect(json(document).title).toBe("Bread");
  const arabic = field("Title, Arabic");
  expect(arabic).toHaveAttribute("dir", "rtl");
  expect(arabic).toHaveAttribute("lang", "ar");
  await write("Title, Arabic", "خبز");
  expect(json(document).title).toEqual({ en: "Bread", ar: "خبز" });
  await click("Remove Arabic…");
  expect(screen.getByRole("dialog")).toHaveTextContent("1 text in this language goes with it.");
  await click("Remove");
  expect(json(document).title).toEqual({ en: "Bread" });
  expect(json(document).languages).toEqual(["en"]);
});

test("another language becomes the first, and texts without it say what they said", async () => {
  const title = { en: "Bread", de: "Brot" };
  const document = sit({ ...bakery, title, languages: ["en", "de"] });
  await click("Make German the first…");
  expect(screen.getByRole("dialog")).toHaveTextContent(/\d+ texts have no words in German/);
  await click("Make it the first");
  await expect.poll(() => json(document).languages).toEqual(["de", "en"]);
  const { definition } = document.getSnapshot().lastGood ?? {};
  expect(definition?.title).toEqual(title);
  expect(definition?.questions[0]?.text).toEqual({
    de: "When do you need it?",
    en: "When do you need it?",
  });
  expect(document.getSnapshot().reading.ok).toBe(true);
  expect(screen.getByRole("button", { name: "Remove English…" })).toBeVisible();
});

test("a back-test goes in whole, is told in words, and goes without a trace", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await click("Add: Back-test");
  await write(/^Interviews/, "2,5");
  await press("{Enter}");
  expect(await screen.findAllByRole("alert")).toHaveLength(4);
  await write(/^Interviews/, "240");
  await write("Right in % of them", "72,5 %");
  await write(/largest segment/, "41");
  await userEvent.fill(screen.getByLabelText("Tested on"), "2026-10-01");
  await press("{Enter}");
  await expect
    .poll(() => json(document).rep)
    .toEqual({ backtest: { rows: 240, hitRate: 0.725, baseline: 0.41, on: "2026-10-01" } });
  expect(screen.getByRole("region", { name: "Back-test" })).toHaveTextContent(
    "Right 72.5% of the time on 240 interviews, 41% by always guessing",
  );
  expect(screen.getByRole("button", { name: "Change the back-test" })).toHaveFocus();
  await click("Remove the back-test");
  expect(document.getSnapshot().text).toBe(before);
});

test("shares are written in percent", async () => {
  const document = sit(bakery);
  await open(/Night/);
  act(() => document.select(["segments", 0, "rep", "economics"]));
  await write("Share in %", "7,3");
  expect(json(document).segments[0].rep.economics).toEqual({ share: 0.073 });
  await press("{Tab}");
  expect(field("Share in %")).toHaveValue("7.3");
});

test("what is emptied leaves no empty shells", async () => {
  const document = sit({ ...bakery, intro: { heading: "Hi" } });
  await write("Heading of the introduction", "");
  expect(json(document)).not.toHaveProperty("intro");
  await open(/When do you need it/);
  await write("Hint", "Think");
  await write("Hint", "");
  expect(json(document).questions[0]).toEqual(bakery.questions[0]);
});

test.each([
  ["en", "Add: Back-test", 1000],
  ["de", "Hinzufügen: Rückprüfung", 1],
] as const)("a number is read as the interface writes it, and is told so: %s", async (language, add, rows) => {
  sit(bakery, language);
  await userEvent.click(screen.getByRole("button", { name: add }));
  const [field] = within(screen.getByRole("dialog")).getAllByRole("textbox");
  await userEvent.fill(field as HTMLElement, "1,000");
  expect(field).toHaveAccessibleDescription(new RegExp(` ${rows}\\.$`));
});

test("points are a spreadsheet: arrows move, empty is none, and a bad entry stays and is told", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  const cell = field("Night, for “Before six”");
  await userEvent.click(cell);
  await press("{ArrowRight}-4{ArrowDown}{Delete}{ArrowLeft}7");
  expect(
    json(document).questions[0].options.map((option: { points: object }) => option.points),
  ).toEqual([{ night: 3, day: -4, plain: 1 }, { plain: 1, night: 7 }, undefined]);
  await press("{ArrowDown}1000");
  const bad = field("Night, for “Any time”");
  expect(bad).toHaveValue("1000");
  expect(bad).toHaveAccessibleDescription("Whole number, −100 to 100");
  expect(json(document).questions[0].options[2].points).toEqual({ night: 100 });
  await press("{Tab}");
  expect(bad).toHaveValue("1000");
  await userEvent.click(bad);
  await press("{Escape}");
  expect(bad).toHaveValue("100");
  expect(bad).toBeValid();
});

test("Ctrl+Z takes back an entry that the text can't have, and only then what was done before", async () => {
  const document = sit(bakery);
  const before = document.getSnapshot().text;
  await open(/When do you need it/);
  await write("Hint", "Think");
  const hinted = document.getSnapshot().text;
  const cell = field("Night, for “Before six”");
  await userEvent.click(cell);
  await press("many");
  expect(cell).toBeInvalid();
  await press("{Control>}z{/Control}");
  expect(cell).toHaveValue("3");
  expect(cell).toBeValid();
  expect(document.getSnapshot().text).toBe(hinted);
  await press("{Control>}z{/Control}");
  expect(document.getSnapshot().text).toBe(before);
  await press("{Control>}y{/Control}");
  expect(document.getSnapshot().text).toBe(hinted);

  await open(/How many are you/);
  await unfold(/^Answer 2: More/);
  const [, from] = screen.getAllByRole("textbox", { name: "From" });
  await userEvent.fill(from as HTMLElement, "5");
  expect(from).toBeInvalid();
  await press("{Control>}z{/Control}");
  expect(from).toHaveValue("10");
  expect(document.getSnapshot().text).toBe(hinted);
});

test("the totals say which segment can't win by points", async () => {
  const document = sit(bakery);
  await open(/When do you need it/);
  const total = () => screen.getByRole("row", { name: /^At most/ });
  expect(total()).not.toHaveTextContent("can’t win");
  await write("Plain, for “Later”", "");
  expect(
    within(total())
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toEqual(["3", "4", "1 can’t win"]);
  expect(screen.getByRole("table")).toHaveTextContent("“Plain” can’t win by points");
  expect(document.getSnapshot().reading.ok).toBe(true);
});

test("which segments can't win is in sight whole, however little room there is for the points", async () => {
  const [model] = bakery.segments;
  const more = Array.from({ length: 9 }, (_, at) => ({ ...model, id: `more-${at}` }));
  sit({ ...bakery, segments: [...bakery.segments, ...more] });
  await open(/When do you need it/);
  for (const [width, isWider] of [
    [390, false],
    [700, true],
  ] as const) {
    await page.viewport(width, 800);
    // As cards there is no more than the page's width; as a table it is scrolled in itself, and the page isn't.
    expect(screen.getByRole("table").clientWidth > width).toBe(isWider);
    expect(window.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const { left, right } = screen.getByText(/can’t win by points/).getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
  }
});

test("an address that can't become a link stays in its field and out of the text", async () => {
  const document = sit(bakery);
  await open(/Night/);
  await click("Add: Link");
  expect(field("Words of the link")).toHaveFocus();
  await write("Address of the link", "javascript:alert(1)");
  expect(field("Address of the link")).toHaveAccessibleDescription(/can’t become a link/);
  expect(json(document).segments[0].visitor.action.url).toBe("/");
  await write("Address of the link", "https://example.com/");
  expect(json(document).segments[0].visitor.action.url).toBe("https://example.com/");
});

test("ranges that would overlap are told, and go in once they don't", async () => {
  const document = sit(bakery);
  await open(/How many are you/);
  await unfold(/^Answer 2: More/);
  const [, from] = screen.getAllByRole("textbox", { name: "From" });
  await userEvent.fill(from as HTMLElement, "5");
  expect(from).toHaveAccessibleDescription(/one answer only/);
  expect(json(document).questions[2].options[1].range).toEqual({ from: 10 });
  await userEvent.fill(from as HTMLElement, "10,5");
  expect(json(document).questions[2].options[1].range).toEqual({ from: 10.5 });
});

test("conditions read as sentences: several answers, and, or", async () => {
  const document = sit(bakery);
  await open(/What counts/);
  await unfold(/When it is asked/);
  const when = () => json(document).questions[1].when;
  await userEvent.click(screen.getByRole("checkbox", { name: "Not sure" }));
  expect(when()).toEqual({ hour: ["later", "unsure"] });
  await click("Add: and …");
  expect(screen.getAllByRole("combobox", { name: "Question that is asked for" })[1]).toHaveFocus();
  expect(when()).toEqual({ hour: ["later", "unsure"], staff: "few" });
  await click("Add: or …");
  expect(when()).toEqual([{ hour: ["later", "unsure"], staff: "few" }, { hour: "early" }]);
  for (const _ of [0, 1, 2]) {
    await userEvent.click(
      screen.getAllByRole("button", { name: "Condition: remove" })[0] as HTMLElement,
    );
  }
  expect(json(document).questions[1]).not.toHaveProperty("when");
});

test("rules are edited, ordered, added and removed by keyboard, and the focus goes along", async () => {
  const document = sit(bakery);
  await open(/^Decision/);
  await click("Add: Rule");
  const rules = () =>
    json(document).decision.rules.map((rule: { segment: string }) => rule.segment);
  expect(rules()).toEqual(["plain", "night"]);
  await click("Rule 2: move up");
  expect(rules()).toEqual(["night", "plain"]);
  expect(screen.getByRole("button", { name: "Rule 1: move up" })).toHaveFocus();
  expect(document.getSnapshot().text).toContain('"because": "Small"');
  await click("Rule 1: remove");
  expect(screen.getByRole("button", { name: "Rule 1: remove" })).toHaveFocus();
  await press("{Enter}");
  expect(json(document).decision).toEqual({ fallback: "plain" });
  expect(screen.getByRole("button", { name: "Add: Rule" })).toHaveFocus();
});
