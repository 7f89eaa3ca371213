import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, goTo, leave, paste, sitDown } from "../studio.tsx";
import { drop } from "./drop.ts";

const { title } = JSON.parse(utility);
const german = "The whole, Title, in German";
const table = `path,en,de\ntitle,${title.en},Neuer Titel\n`;

test("a dropped translation comes into the questionnaire that is open, and doesn't take its place", async () => {
  sitDown();
  await paste(utility);
  drop(new File([table], "back.csv"));
  expect(await screen.findByText("1 text was taken into German.")).toBeVisible();
  expect(screen.getByLabelText(german)).toHaveValue("Neuer Titel");
  // Another one while it is shown, as a spreadsheet program in the west writes it.
  const umlaut = new TextEncoder().encode(table.replace("Neuer Titel", "Titel mit \u007f"));
  drop(new File([umlaut.map((byte) => (byte === 0x7f ? 0xfc : byte))], "again.csv"));
  await waitFor(() => expect(screen.getByLabelText(german)).toHaveValue("Titel mit ü"));
  drop(new File(["milk,eggs"], "shopping.csv"));
  expect(await screen.findByText(/This is no table that was exported here/)).toBeVisible();
  expect(screen.getByLabelText(german)).toHaveValue("Titel mit ü");
});

test.each([
  ["an image", new File([new Uint8Array([0x89, 0x50, 0xff, 0x00])], "a.png"), /not text in UTF-8/],
  [
    "a drawing",
    new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "a.svg"),
    /“a\.svg” is no questionnaire/,
  ],
  [
    "another JSON",
    new File(['{"name":"app"}'], "package.json"),
    /“package\.json” is no questionnaire/,
  ],
  ["a text", new File(["Dear all"], "letter.txt"), /“letter\.txt” is no questionnaire/],
  [
    "a map of codes",
    new File(['{"format":1,"questionnaire":"a","codes":{}}'], "a.codes.json"),
    /is a map of codes/,
  ],
])("%s that is dropped is refused with a sentence, and what is open stays", async (_, file, says) => {
  const host = sitDown();
  await paste(utility);
  await goTo("Translate");
  await userEvent.fill(screen.getByLabelText(german), "Meins");
  drop(file);
  expect(await screen.findByText(says)).toBeVisible();
  expect(screen.getByLabelText(german)).toHaveValue("Meins");
  expect(await host.drafts.list()).toHaveLength(1);
  await click("Understood");
  expect(screen.queryByText(says)).toBeNull();
});

test("a questionnaire that is dropped opens, and the one before is among the drafts", async () => {
  sitDown();
  const called = (title: string) => JSON.stringify({ ...JSON.parse(utility), title });
  await paste(called("The first one"));
  drop(new File([called("Another one")], "other.json"));
  expect(await screen.findByText("other.json")).toBeVisible();
  await leave();
  expect(await screen.findByRole("button", { name: "The first one" })).toBeVisible();
});

test("several files at once, and a translation without its questionnaire, open nothing and say so", async () => {
  sitDown();
  await screen.findByText("Examples");
  drop(new File([utility], "a.json"), new File([utility], "b.json"));
  expect(await screen.findByText(/^Several files were dropped at once/)).toBeVisible();
  drop(new File([table], "back.csv"));
  expect(await screen.findByText(/^“back.csv” is a translation/)).toBeVisible();
  expect(screen.getByText("Examples")).toBeVisible();
});

test("a paste that fails leaves no draft", async () => {
  const host = sitDown();
  await screen.findByText("Examples");
  await userEvent.click(screen.getByText("Or paste the text of one"));
  const field = screen.getByRole("textbox", { name: "Text of a questionnaire" });
  await userEvent.fill(field, "Dear all");
  await click("Open this text");
  expect(await screen.findByText(/^This text is no questionnaire/)).toBeVisible();
  expect(field).toHaveValue("Dear all");
  expect(await host.drafts.list()).toEqual([]);
  for (const _ of [1, 2]) {
    await paste('{ "format": 1, "title": }');
    await waitFor(async () => expect(await host.drafts.list()).toHaveLength(1));
    await leave();
    await screen.findByText("Examples");
    await waitFor(async () => expect(await host.drafts.list()).toEqual([]));
  }
});
