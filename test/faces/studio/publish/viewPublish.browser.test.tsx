import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { openKeptCodes } from "../../../../src/faces/studio/host/keptCodes.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import { read } from "../../../../src/index.ts";
import { readCodes } from "../../../../src/questionnaire/publish/index.ts";
import { type Faults, faultyIndexedDB, securityError } from "../../../device/faulty.ts";
import utility from "../../../questionnaires/utility-services.json?raw";
import { click, freshName, goTo, handedOut, handIn, paste, sitDown } from "../studio.tsx";

const make = "Make the public form";
const form = "utility-services.public.json";
const map = "utility-services.codes.json";

async function publish(text = utility, name = freshName()): Promise<void> {
  sitDown({ name });
  await paste(text);
  await goTo("Publish");
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  await click(make);
}

/** Goes to the first place where something is to be done. */
async function showFirst(): Promise<void> {
  const [first] = await screen.findAllByRole("button", { name: "Show" });
  await userEvent.click(first as HTMLElement);
}

test("gives a form without anything private, the map of its codes, and the line to paste", async () => {
  const files = handedOut();
  await publish();
  await click(`Save ${form}`);
  await click("Save the map");
  const text = (await files.get(form)) ?? "";
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  expect(reading.definition.published).toBe(true);
  expect(text).not.toContain('"rep"');
  const codes = readCodes((await files.get(map)) ?? "")?.codes ?? {};
  expect(reading.definition.segments.map(({ id }) => id)).toEqual(Object.values(codes));
  expect(screen.getByText(/<needs-diagnostic src="utility-services.public.json"/)).toBeVisible();
  expect(screen.getByText(/This must not go on the website/)).toBeVisible();
});

test("codes stay the same the next time, and on another computer with the map", async () => {
  const files = handedOut();
  const name = freshName();
  const codes = async () => {
    await click("Save the map");
    return files.get(map);
  };
  await publish(utility, name);
  const once = await codes();
  cleanup();
  sessionStorage.clear();
  await publish(utility, name);
  expect(await codes()).toBe(once);
  cleanup();
  sessionStorage.clear();

  sitDown();
  await paste(utility);
  await goTo("Publish");
  await handIn(
    "Take a map from a file…",
    "other.json",
    '{"format":1,"questionnaire":"other","codes":{}}',
  );
  expect(await screen.findByText("That map of codes is the one of “other”.")).toBeVisible();
  await handIn("Take a map from a file…", "broken.json", "{");
  expect(await screen.findByText(/“broken.json” is no map of codes/)).toBeVisible();
  await handIn("Take a map from a file…", map, once ?? "");
  await screen.findByText("6 codes are given so far.");
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  await click(make);
  expect(await codes()).toBe(once);
});

test("only the languages that are chosen go out", async () => {
  const files = handedOut();
  await publish();
  await userEvent.click(screen.getByRole("checkbox", { name: "English" }));
  expect(screen.queryByRole("button", { name: `Save ${form}` })).toBeNull();
  await click(make);
  await click(`Save ${form}`);
  expect(JSON.parse((await files.get(form)) ?? "")).toMatchObject({
    languages: ["de"],
    title: expect.stringContaining("Versorger"),
  });
});

test("is refused while there are errors, with the way to them", async () => {
  const broken = JSON.parse(utility);
  const example = broken.examples.at(-1);
  example.segment = broken.segments.find(({ id }: { id: string }) => id !== example.segment).id;
  sitDown();
  await paste(JSON.stringify(broken));
  await goTo("Publish");
  await screen.findByText("To do before it can go out");
  const button = screen.getByRole("button", { name: make });
  expect(button).toBeDisabled();
  expect(getComputedStyle(button).backgroundColor).toBe(
    getComputedStyle(screen.getByRole("button", { name: "Save the map" })).backgroundColor,
  );
  await showFirst();
  expect(screen.getByRole("tab", { name: "Examples" })).toHaveAttribute("aria-selected", "true");
  const name = screen.getByDisplayValue(example.name);
  await waitFor(() => expect(name).toHaveFocus());
  const { top, bottom } = name.getBoundingClientRect();
  expect(top >= 0 && bottom <= innerHeight).toBe(true);
});

test("is refused while the JSON can't be read, with the way to each problem", async () => {
  sitDown();
  await paste(utility.replace('"version": "2026-11"', '"version": 11'));
  await goTo("Publish");
  await screen.findByText("To do before it can go out");
  expect(screen.queryByRole("button", { name: make })).toBeNull();
  await showFirst();
  expect(screen.getByRole("tab", { name: "JSON" })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByRole("textbox", { name: "The questionnaire as JSON" })).toHaveFocus();
});

test("a text that visitors would miss is refused, and the way leads into its field", async () => {
  const missing = JSON.parse(utility);
  delete missing.title.de;
  await publish(JSON.stringify(missing));
  await screen.findByRole("heading", { name: "It can’t be published like this" });
  const said = await screen.findByText(/^1 text that visitors read is missing in a language/);
  await userEvent.click(
    within(said.closest("li") as HTMLElement).getByRole("button", { name: "Show" }),
  );
  expect(await screen.findByLabelText("The whole, Title, in German")).toHaveFocus();
});

test("texts that are missing in one language are told at once", async () => {
  const missing = JSON.parse(utility);
  delete missing.title.de;
  delete missing.questions[0].text.de;
  await publish(JSON.stringify(missing));
  expect(
    await screen.findByText(/^2 texts that visitors read are missing in: German/),
  ).toBeVisible();
});

test("is refused while a text for visitors is still to be written, with the way to it", async () => {
  const begun = JSON.parse(utility);
  begun.segments[0].visitor.message.de = "[Noch zu schreiben: was Sie vorschlagen]";
  begun.segments[1].rep.need.de = "[Noch zu schreiben: nur für den Vertrieb]";
  sitDown();
  await paste(JSON.stringify(begun));
  await goTo("Publish");
  const unwritten = await screen.findByText(/^1 text that visitors would read still says/);
  expect(screen.getByRole("button", { name: make })).toBeDisabled();
  await userEvent.click(
    within(unwritten.closest("li") as HTMLElement).getByRole("button", { name: "Show" }),
  );
  await waitFor(() =>
    expect(document.activeElement).toHaveValue("[Noch zu schreiben: was Sie vorschlagen]"),
  );
});

test("every text that is still to be written is told with its own way to it", async () => {
  const begun = JSON.parse(utility);
  begun.segments[0].visitor.message.de = "[Noch zu schreiben: was Sie vorschlagen]";
  begun.segments[1].visitor.heading.en = "[To be written: the heading]";
  sitDown();
  await paste(JSON.stringify(begun));
  await goTo("Publish");
  await screen.findByText(/^2 texts that visitors would read still say/);
  await click("Segment 2, For visitors › Heading, English");
  await waitFor(() => expect(document.activeElement).toHaveValue("[To be written: the heading]"));
  await goTo("Publish");
  await click("Segment 1, For visitors › Message, German");
  await waitFor(() =>
    expect(document.activeElement).toHaveValue("[Noch zu schreiben: was Sie vorschlagen]"),
  );
});

test("an address at which nobody is, or on whose way all can read along, is warned of", async () => {
  await publish(utility, freshName());
  const address = await screen.findByLabelText("Address that takes results");
  const doubts = async (entry: string) => {
    await userEvent.fill(address, entry);
    const found = screen.queryAllByText(/kept free for examples|not encrypted/);
    return found.map(({ textContent }) => /examples|not encrypted/.exec(textContent)?.[0]);
  };
  expect(await doubts("https://crm.example/leads")).toEqual(["examples"]);
  expect(await doubts("http://crm.supply.test/leads")).toEqual(["not encrypted"]);
  for (const sound of [
    "https://crm.supply.test/leads",
    "/leads",
    "http://localhost:8080/leads",
    "http://127.0.0.1/leads",
    "http://[::1]:3000/leads",
  ]) {
    expect(await doubts(sound)).toEqual([]);
  }
});

test("a form with a lead form asks where leads go, and has that in its line; else it warns that none is shown", async () => {
  const fields = [{ id: "email", type: "email", label: { en: "E-mail", de: "E-Mail" } }];
  const withForm = JSON.stringify({
    ...JSON.parse(utility),
    capture: { place: "after-result", fields },
  });
  const name = freshName();
  await publish(withForm, name);
  const warning = /nobody says what takes the leads/;
  await screen.findByText("The public form is ready.");
  expect(await screen.findAllByText(warning)).toHaveLength(2);
  const address = screen.getByLabelText("Address that takes results");
  for (const wrong of [
    "leads",
    "javascript:alert(1)",
    "//other.example",
    "https://a:b@crm.example",
  ]) {
    await userEvent.fill(address, wrong);
    expect(address).toHaveValue(wrong);
    expect(address).toHaveAccessibleDescription(/^What takes them.*Nothing can be sent there/);
  }
  expect(screen.queryByText(/ deliver=/)).toBeNull();
  await goTo("Edit");
  await goTo("Publish");
  expect(screen.getByLabelText("Address that takes results")).toHaveValue(
    "https://a:b@crm.example",
  );
  await userEvent.fill(
    screen.getByLabelText("Address that takes results"),
    "https://crm.example/leads?of=web&x",
  );
  expect(screen.queryByText(warning)).toBeNull();
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  await click(make);
  expect(
    await screen.findByText(/ deliver="https:\/\/crm.example\/leads\?of=web&amp;x"/),
  ).toBeVisible();
  // It needn't be written again.
  cleanup();
  sessionStorage.clear();
  await publish(withForm, name);
  expect(await screen.findByText(/ deliver="https:/)).toBeVisible();
  const field = screen.getByLabelText("Address that takes results");
  expect(field).toHaveValue("https://crm.example/leads?of=web&x");
  // What is none stands in no line, and doesn't take the place of the one that is kept.
  await userEvent.fill(field, "https:/");
  expect(screen.queryByText(/ deliver="https:/)).toBeNull();
  cleanup();
  sessionStorage.clear();
  await publish(withForm, name);
  expect(await screen.findByText(/ deliver="https:/)).toBeVisible();
});

const codesOf = async (files: ReadonlyMap<string, Promise<string>>) => {
  await click("Save the map");
  return readCodes((await files.get(map)) ?? "")?.codes ?? {};
};

test("a segment that is renamed keeps its public code, and has it again when the rename is undone", async () => {
  const files = handedOut();
  const { segments } = JSON.parse(utility);
  const [{ id }, { id: other }] = segments;
  await publish();
  await screen.findByText("The public form is ready.");
  const before = await codesOf(files);
  await goTo("Edit");
  const rename = async (from: string, to: string) => {
    await click(`rename… ${from}`);
    await userEvent.fill(within(screen.getByRole("dialog")).getByRole("textbox"), to);
    await userEvent.keyboard("{Enter}");
  };
  const nav = within(screen.getByRole("navigation"));
  await userEvent.click(nav.getByRole("button", { name: new RegExp(segments[0].rep.name.en) }));
  await userEvent.click(screen.getByText("Short name", { selector: "summary *" }));
  await rename(id, "renamed");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await goTo("Publish");
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  expect(screen.queryByText("Renamed, or new?")).toBeNull();
  await click(make);
  await screen.findByText("The public form is ready.");
  const after = await codesOf(files);
  expect(after.renamed).toBe(before[id]);
  expect(Object.keys(after)).not.toContain(id);
  expect(after[other]).toBe(before[other]);
  await click("Undo");
  await waitFor(async () => expect((await codesOf(files))[id]).toBe(before[id]));
});

test("before a code is dropped and another made, one says whether the segment was renamed", async () => {
  const files = handedOut();
  const name = freshName();
  const [{ id }] = JSON.parse(utility).segments;
  await publish(utility, name);
  await screen.findByText("The public form is ready.");
  const before = await codesOf(files);
  cleanup();
  sessionStorage.clear();
  // Renamed by another program, which the studio knows nothing of.
  sitDown({ name });
  await paste(utility.replaceAll(`"${id}"`, '"renamed"'));
  await goTo("Publish");
  expect(await screen.findByText("Renamed, or new?")).toBeVisible();
  const choice = screen.getByLabelText("“renamed” is");
  expect(screen.getByRole("button", { name: make })).toBeDisabled();
  await userEvent.selectOptions(choice, `what “${id}” was`);
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  await click(make);
  await screen.findByText("The public form is ready.");
  expect((await codesOf(files)).renamed).toBe(before[id]);
});

test("while the map of codes can't be read nothing is published, and it is said why; then as before", async () => {
  const files = handedOut();
  const name = freshName();
  await publish(utility, name);
  await screen.findByText("The public form is ready.");
  const before = await codesOf(files);
  cleanup();
  sessionStorage.clear();
  const faults: Faults = { open: securityError, put: null };
  sitDown({ name, indexedDB: faultyIndexedDB(faults).factory });
  await paste(utility);
  await goTo("Publish");
  expect(
    await screen.findByText(/map of codes can’t be read for now, so nothing is/),
  ).toBeVisible();
  expect(screen.queryByText(/No codes are given yet/)).toBeNull();
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  await click(make);
  expect(screen.queryByText("The public form is ready.")).toBeNull();
  expect(screen.queryByRole("button", { name: `Save ${form}` })).toBeNull();
  faults.open = null;
  await click(make);
  await screen.findByText("The public form is ready.");
  expect(screen.queryByText(/map of codes can’t be read/)).toBeNull();
  expect(await codesOf(files)).toEqual(before);
});

test("codes that another tab gave meanwhile are those that go out", async () => {
  const files = handedOut();
  const name = freshName();
  sitDown({ name });
  await paste(utility);
  await goTo("Publish");
  await waitFor(() => expect(screen.getByRole("button", { name: make })).toBeEnabled());
  // The other tab says nothing of it.
  vi.stubGlobal("BroadcastChannel", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { id, segments } = JSON.parse(utility);
  const other = openKeptCodes(openStudioDevice({ name }));
  const given = { [segments[0].id]: "s00000000aa" };
  await other.change(id, () => ({ format: 1, questionnaire: id, codes: given }));
  await click(make);
  await screen.findByText("The public form is ready.");
  expect(await codesOf(files)).toMatchObject(given);
  await click(`Save ${form}`);
  expect(await files.get(form)).toContain("s00000000aa");
});

test("an older map from a file takes no newer code away", async () => {
  const files = handedOut();
  await publish();
  await screen.findByText("The public form is ready.");
  const before = await codesOf(files);
  const [first = ""] = Object.keys(before);
  const older = { format: 1, questionnaire: "utility-services", codes: { [first]: before[first] } };
  await handIn("Take a map from a file…", map, JSON.stringify(older));
  await screen.findByText("6 codes are given so far.");
  await click(make);
  expect(await codesOf(files)).toEqual(before);
});
