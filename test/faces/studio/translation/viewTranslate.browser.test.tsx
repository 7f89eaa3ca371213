import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Host } from "../../../../src/faces/studio/host/HostContext.ts";
import pipeline from "../../../questionnaires/pipeline-agency.json?raw";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, handedOut, handIn, paste, sitDown } from "../studio.tsx";

const german = "Question 1, Words, in German";

async function openTranslations(text: string): Promise<Host> {
  const host = sitDown();
  await paste(text);
  await goTo("Translate");
  return host;
}

const pickLanguage = (name: string) =>
  userEvent.selectOptions(within(screen.getByRole("dialog")).getByLabelText("Language"), name);

const open = (details: string) => userEvent.click(screen.getByText(details));

test("texts stand side by side; what is missing or outdated is counted and can be filtered", async () => {
  await openTranslations(utility);
  const field = screen.getByLabelText(german);
  await userEvent.clear(field);
  const row = field.closest("tr") as HTMLElement;
  expect(within(row).getByText("Missing")).toBeVisible();
  await click("Missing (1)");
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  // The row stays while one types into it, though nothing is missing in it any more.
  await userEvent.type(screen.getByLabelText(german), "Neu?");
  expect(screen.getByLabelText(german)).toHaveFocus();
  expect(screen.getByLabelText(german)).toHaveValue("Neu?");
  await click("Outdated (0)");
  expect(screen.getByText("There is no such text.")).toBeVisible();
});

test("a text of which the source was changed is outdated until it is translated anew", async () => {
  await openTranslations(utility);
  await userEvent.selectOptions(screen.getByLabelText("To"), "English");
  await userEvent.fill(screen.getByLabelText("Question 1, Words, in English"), "What now?");
  await userEvent.selectOptions(screen.getByLabelText("To"), "German");
  await click("Outdated (1)");
  await userEvent.fill(screen.getByLabelText(german), "Was jetzt?");
  expect(screen.getByRole("button", { name: "Outdated (0)" })).toBeVisible();
});

test.each([
  ["a table", "Export as a table (CSV)", "csv"],
  ["XLIFF", "Export as XLIFF 2.1", "xlf"],
])("a new language goes out as %s, comes back translated, and is undone to the byte", async (_, button, ending) => {
  const files = handedOut();
  const host = await openTranslations(pipeline);
  await click("Add a language");
  await pickLanguage("French");
  await click("Add");
  expect(screen.getByRole("button", { name: "Add a language" })).toHaveFocus();
  expect(screen.getByLabelText("To")).toHaveValue("fr");
  await open("For translators");
  await click(button);
  const name = `pipeline-agency.en-fr.${ending}`;
  const out = (await files.get(name)) ?? "";
  const back =
    ending === "csv"
      ? out.replace(/^(title,)([^,]*),,/m, "$1$2,Titre,")
      : out.replace(/(id="title".*?<\/source>)/s, "$1<target>Titre</target>");
  expect(back).not.toBe(out);
  await handIn("Take a file back in…", name, back);
  expect(await screen.findByText("1 text was taken into French.")).toBeVisible();
  expect(screen.getByLabelText("The whole, Title, in French")).toHaveValue("Titre");
  await click("Undo");
  await click("Undo");
  expect(
    screen.getByText("This questionnaire speaks one language. Add another to translate it."),
  ).toBeVisible();
  await waitFor(async () => expect((await host.drafts.list())[0]?.text).toBe(pipeline));
});

test("what comes back for other words or for nothing is told, and taken only if somebody says so", async () => {
  const files = handedOut();
  await openTranslations(utility);
  await open("For translators");
  await click("Export as a table (CSV)");
  const out = (await files.get("utility-services.en-de.csv")) ?? "";
  const back = out
    .replace("Services for utilities", "Earlier words for utilities")
    .replace(/Dienstleistungen für Versorger[^"\r\n,]*/, "Ein anderer Titel")
    .concat("questions.gone.text,Gone?,Weg?,translated,\r\n");
  await handIn("Take a file back in…", "back.csv", back);
  expect(await screen.findByText(/^1 text was changed since it went out/)).toBeVisible();
  expect(screen.getByText("questions.gone.text")).toBeVisible();
  const title = screen.getByLabelText("The whole, Title, in German");
  expect(title).not.toHaveValue("Ein anderer Titel");
  await click("Take it anyway");
  await waitFor(() => expect(title).toHaveValue("Ein anderer Titel"));
  await handIn("Take a file back in…", "shopping.csv", "milk,eggs");
  expect(await screen.findByText(/This is no table that was exported here/)).toBeVisible();
});

test("what would make the questionnaire unreadable is not taken, and it is said", async () => {
  await openTranslations(utility);
  await open("For translators");
  const title = JSON.parse(utility).title.en;
  await handIn(
    "Take a file back in…",
    "long.csv",
    `path,en,de\ntitle,${title},${"x".repeat(1_000_000)}`,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Nothing was taken");
  expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("a tag that is none is no language, nor is one that is spoken already", async () => {
  await openTranslations(utility);
  await click("Add a language");
  await pickLanguage("Another …");
  const tag = screen.getByLabelText(/^Its tag/);
  for (const [typed, why] of [
    ["not a tag", "This is no language tag."],
    ["french", "This is no language tag. “fr” (French) is probably meant."],
    ["DE", "The questionnaire speaks this language already."],
  ] as const) {
    await userEvent.fill(tag, typed);
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(tag).toHaveAccessibleDescription(why));
    expect(tag).toHaveFocus();
  }
  await userEvent.fill(tag, "sv");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByLabelText("To")).toHaveValue("sv"));
  await click("Undo");
  expect(screen.getByLabelText("To")).toHaveValue("de");
});

test("a second file shows its conflicts while the report of the first is open, and all can be taken at once", async () => {
  const [question] = JSON.parse(utility).questions;
  const [one, other] = question.options;
  await openTranslations(utility);
  await open("For translators");
  const file = (...rows: string[]) => `path,en,de\n${rows.join("\n")}\n`;
  const row = (address: string, words: string) => `${address},Earlier words,${words}`;
  const text = `questions.${question.id}`;
  await handIn("Take a file back in…", "first.csv", file("title,Earlier words,Ein Titel"));
  expect(await screen.findByText(/^1 text was changed/)).toBeVisible();
  await handIn(
    "Take a file back in…",
    "second.csv",
    file(
      row(`${text}.text`, "Neu?"),
      row(`${text}.options.${one.id}.text`, "Erste"),
      row(`${text}.options.${other.id}.text`, "Zweite"),
    ),
  );
  expect(await screen.findByText(/^3 texts were changed/)).toBeVisible();
  expect(screen.queryByText("Ein Titel")).toBeNull();
  await click("Take all 3 anyway");
  await waitFor(() => expect(screen.getByLabelText(german)).toHaveValue("Neu?"));
  expect(screen.getByDisplayValue("Zweite")).toBeVisible();
  expect(screen.queryByText(/^3 texts were changed/)).toBeNull();
  expect(screen.getByText("3 texts were taken into German.")).toBeVisible();
  // What isn't taken any more is to be decided again.
  await click("Undo");
  expect(screen.getByLabelText(german)).not.toHaveValue("Neu?");
  expect(screen.getByText(/^3 texts were changed/)).toBeVisible();
  expect(screen.getByText("0 texts were taken into German.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("what is left to decide stays while one looks elsewhere; of a text that goes meanwhile it says so", async () => {
  const { questions } = JSON.parse(utility);
  await openTranslations(utility);
  await goTo("Edit");
  await userEvent.click(screen.getByRole("button", { name: new RegExp(questions[0].text.en) }));
  await userEvent.fill(screen.getByLabelText("New answer"), "Water");
  await userEvent.keyboard("{Enter}");
  await goTo("Translate");
  await open("For translators");
  const address = `questions.${questions[0].id}.options.water.text`;
  await handIn("Take a file back in…", "back.csv", `path,en,de\n${address},Rain,Regen\n`);
  expect(await screen.findByRole("button", { name: "Take it anyway" })).toBeVisible();
  await goTo("Edit");
  await goTo("Translate");
  expect(screen.getByRole("button", { name: "Take it anyway" })).toBeVisible();
  await click("Undo");
  expect(await screen.findByText("This text isn’t in the questionnaire any more.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Take it anyway" })).toBeNull();
});

test("where it isn't clear which languages a file means, one is asked before anything is taken", async () => {
  await openTranslations(pipeline);
  await open("For translators");
  const title = JSON.parse(pipeline).title;
  await handIn("Take a file back in…", "back.csv", `path,pt,en\ntitle,Um título,${title}\n`);
  expect(await screen.findByText(/^It isn’t clear which languages/)).toBeVisible();
  expect(screen.getByLabelText("The file translates from")).toHaveValue("en");
  expect(screen.getByLabelText("“pt” here is")).toHaveDisplayValue("Portuguese, as a new language");
  await userEvent.selectOptions(screen.getByLabelText("The file translates from"), "pt");
  await userEvent.selectOptions(screen.getByLabelText("The file translates from"), "en");
  expect(screen.getByRole("button", { name: "Undo" })).toBeDisabled();
  await click("Take it in");
  expect(
    await screen.findByText(
      "1 text was taken into Portuguese. Portuguese is new among the languages of the questionnaire.",
    ),
  ).toBeVisible();
  expect(await screen.findByLabelText("The whole, Title, in Portuguese")).toHaveValue("Um título");
});

test("XLIFF for de-DE comes into de, and the report says so", async () => {
  await openTranslations(utility);
  await open("For translators");
  const { title } = JSON.parse(utility);
  await handIn(
    "Take a file back in…",
    "back.xlf",
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en-US" trgLang="de-DE"><file id="f"><unit id="title"><segment><source>${title.en}</source><target>Neu</target></segment></unit></file></xliff>`,
  );
  expect(
    await screen.findByText(
      "1 text was taken into German. “en-US” in the file was taken for English. “de-DE” in the file was taken for German.",
    ),
  ).toBeVisible();
  expect(screen.getByLabelText("The whole, Title, in German")).toHaveValue("Neu");
  expect(within(screen.getByLabelText("To")).getAllByRole("option")).toHaveLength(2);
});

test("texts that took the earlier first language's words show that they read the same", async () => {
  const { title, ...rest } = JSON.parse(pipeline);
  await openTranslations(
    JSON.stringify({ ...rest, title: { en: title, de: "Vertrieb" }, languages: ["en", "de"] }),
  );
  await goTo("Edit");
  await click("Make German the first…");
  await click("Make it the first");
  await goTo("Translate");
  expect(screen.getByRole("button", { name: "Done (1)" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Outdated (0)" })).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText("To"), "German");
  await click(/^Same \(\d\d+\)/);
  expect(screen.getByText(/read the same in both languages/)).toBeVisible();
  await userEvent.fill(screen.getByLabelText(german), "Woran hapert es?");
  expect(screen.getByRole("button", { name: "Done (2)" })).toBeVisible();
});
