import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { RepConsole } from "../../../src/faces/console/index.ts";
import {
  card,
  click,
  marked,
  onlyCall,
  openStore,
  picked,
  press,
  says,
  sit,
  standing,
} from "./desk.tsx";
import { oven, ovenWith } from "./oven.ts";

const heat = { question: "need", option: "heat", quote: "We are always short of heat" };
const money = { question: "need", option: "money", quote: "It must not cost much" };
const soon = { question: "urgency", option: "now", quote: "We open in two weeks" };

/** What is suggested, without the mark in front and the key. */
const lines = () =>
  [...document.querySelectorAll(".ndc-suggestions li details")].map((line) =>
    [...line.querySelectorAll(".ndc-suggested-label, strong, q")]
      .map(({ textContent }) => textContent)
      .join(" "),
  );

/** Waits until the window says what came of a reply. */
const said = (words: string) => within(screen.getByRole("dialog")).findByText(words);

/** The questions in whose line it says that something is suggested. */
const withMark = () =>
  screen
    .queryAllByText("Has a suggestion")
    .map((mark) => mark.closest<HTMLElement>("[data-question]")?.dataset["question"]);

async function paste(reply: unknown): Promise<void> {
  await press("{Control>}k{/Control}Paste sugg{Enter}");
  const field = await screen.findByLabelText("What came back");
  await userEvent.fill(field, typeof reply === "string" ? reply : JSON.stringify(reply));
  await press("{Tab}{Enter}");
}

test("a reply that is pasted stands beside its questions, with its quotes, by keyboard alone", async () => {
  await sit();
  await paste(`Here you are:\n\`\`\`json\n${JSON.stringify([soon, heat])}\n\`\`\``);
  await said("2 new suggestions.");
  await press("{Escape}");
  expect(lines()).toEqual(["Suggested: Heat We are always short of heat"]);
  expect(withMark()).toEqual(["need", "urgency"]);
});

test("what can't be taken of it is told with its place and why, and the rest is shown", async () => {
  await sit();
  await paste([
    { ...heat, option: "now" },
    { ...heat, question: "mood" },
    { ...heat, quote: "" },
    { ...heat, quote: "x".repeat(501) },
    { ...heat, question: "size", option: "few" },
    heat,
    { ...heat, quote: "Hot" },
    money,
    null,
  ]);
  await said("2 new suggestions. 7 things can’t be taken:");
  const refused = within(screen.getByRole("dialog")).getAllByRole("listitem");
  expect(refused.map(({ textContent }) => textContent)).toEqual([
    "Number 1: “now” is an option of another question than “need”.",
    "Number 2: there is no question “mood”.",
    "Number 3: it quotes nothing.",
    "Number 4: its quote is longer than 500 characters.",
    "Number 5: the question “size” is never asked.",
    "Number 7: that answer was suggested before; the first quote stays.",
    "Number 9: it names no question and option.",
  ]);
  await press("{Escape}");
  expect(lines()).toEqual([
    "Suggested: Heat We are always short of heat",
    "Suggested: Money It must not cost much",
  ]);
});

test.each([
  ['[{"question": "need", "opt', /^The first suggestion can’t be read as JSON/],
  ["[{", /^It breaks off before the first suggestion/],
  [`[${JSON.stringify(heat)}, {"question": "ur`, /^What follows suggestion 1 can’t be read/],
  [`[${JSON.stringify(heat)},`, /^It breaks off after suggestion 1:/],
  [JSON.stringify([{ ...heat, more: [soon] }]), /^Number 1: another suggestion stands inside/],
])("a reply that is cut off, or nests, says what is so: %s", async (reply, words) => {
  await sit();
  await paste(reply);
  const refused = await within(screen.getByRole("dialog")).findAllByRole("listitem");
  expect(refused).toHaveLength(1);
  expect(refused[0]).toHaveTextContent(words);
});

test("until it is taken nothing counts: not where one stands, not the record, nor what is told of the call", async () => {
  const told = vi.fn();
  const store = await sit({ onRecord: told });
  await press("{Shift>}3{/Shift}1{Shift>}e{/Shift}");
  await expect.poll(() => told.mock.calls.length).toBe(1);
  const before = {
    standing: standing(),
    panel: document.querySelector(".ndc-further")?.textContent,
  };
  const { suggestions: _, ...call } = await onlyCall(store);
  await paste([heat, money]);
  await said("2 new suggestions.");
  await press("{Escape}");
  await expect
    .poll(async () => Object.keys((await onlyCall(store)).suggestions["need"] ?? {}))
    .toHaveLength(2);
  expect({
    standing: standing(),
    panel: document.querySelector(".ndc-further")?.textContent,
  }).toEqual(before);
  expect(await onlyCall(store)).toMatchObject(call);
  await press("ll");
  await expect.poll(withMark).toEqual([]);
  expect(told).toHaveBeenCalledTimes(1);
});

test("taking one answers as its digit would, and quotes it in the question's note; undo takes back both", async () => {
  const store = await sit({ suggestions: [heat, soon] });
  await press(".Hot in here{Escape}y");
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
  expect(screen.getByText("What is in short supply? Heat").closest("output")).not.toBeNull();
  expect(marked()).not.toBe("need");
  const { answers, notes } = await onlyCall(store);
  expect(answers).toEqual({ need: "heat" });
  expect(notes["need"]?.text).toBe("Hot in here\n“We are always short of heat”");
  await press("{Control>}z{/Control}");
  await waitFor(() => expect(picked("need")).toEqual([]));
  await press("{Shift>}1{/Shift}");
  expect(lines()).toEqual(["Suggested: Heat We are always short of heat"]);
  await expect.poll(async () => (await onlyCall(store)).notes["need"]?.text).toBe("Hot in here");
});

test("a quote that stands in the note already is not put there again", async () => {
  const store = await sit({ suggestions: [heat] });
  await press(`.Said: ${heat.quote}!{Escape}y`);
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "heat" });
  expect((await onlyCall(store)).notes["need"]?.text).toBe(`Said: ${heat.quote}!`);
});

test("one that is left is gone after a reload too, whatever the page gives again; undo brings it back", async () => {
  const store = await sit({ suggestions: [heat, money] });
  await press("l");
  expect(lines()).toEqual(["Suggested: Money It must not cost much"]);
  await screen.findByText("Suggestion left: What is in short supply? Heat");
  cleanup();
  await sit({ store, suggestions: [heat, money] });
  await waitFor(() => expect(lines()).toEqual(["Suggested: Money It must not cost much"]));
  await press("l{Control>}z{/Control}");
  expect(lines()).toEqual(["Suggested: Money It must not cost much"]);
});

test("suggestions that were pasted are there after a reload", async () => {
  const store = await sit();
  await paste([heat]);
  await said("1 new suggestion.");
  await press("{Escape}");
  await onlyCall(store);
  cleanup();
  await sit({ store });
  await waitFor(() => expect(lines()).toEqual(["Suggested: Heat We are always short of heat"]));
});

test("what the page gives later is added, and looking at it keeps no call", async () => {
  const store = await openStore();
  const at = (suggestions: object[]) => (
    <RepConsole definition={oven} store={store} suggestions={suggestions as never} />
  );
  const { rerender } = render(at([heat]));
  await waitFor(() => expect(lines()).toHaveLength(1));
  rerender(at([money]));
  await waitFor(() => expect(lines()).toHaveLength(2));
  expect(await store.list()).toEqual([]);
  await press("l");
  rerender(at([heat, money, soon]));
  await waitFor(() => expect(withMark()).toEqual(["need", "urgency"]));
  expect(lines()).toEqual(["Suggested: Money It must not cost much"]);
});

test("no other call has them: not with a colleague, not one begun anew, not after a reload there", async () => {
  const store = await sit({ account: "Hofmann", suggestions: [heat] });
  await press("nHello{Escape}");
  for (const begin of ["{Shift>}a{/Shift}", "{Shift>}n{/Shift}"]) {
    await press(begin);
    expect(withMark()).toEqual([]);
    cleanup();
    await sit({ store, account: "Hofmann", suggestions: [heat] });
    await waitFor(() => expect(marked()).toBe("need"));
    expect([withMark(), lines()]).toEqual([[], []]);
  }
});

test("one whose option is gone from the questionnaire is left out, and that is told", async () => {
  const store = await sit({ suggestions: [heat, soon] });
  await press("nHello{Escape}");
  await onlyCall(store);
  cleanup();
  const definition = ovenWith((draft) => {
    draft.questions[1]?.options.shift();
  });
  await sit({ store, definition });
  await screen.findByText('1 suggestion no longer fits and is left out: need = "heat"');
  expect(withMark()).toEqual(["urgency"]);
});

test("a suggestion of what is answered so already is not shown, and none is taken as dropping it", async () => {
  await sit({ suggestions: [heat] });
  await press(says("q"));
  expect([withMark(), lines()]).toEqual([[], []]);
  await press("{Shift>}1{/Shift}y");
  expect(picked("need")).toEqual(["Heat"]);
});

test("what the prospect may see has nothing of it, and no key takes it there", async () => {
  const store = await sit({ suggestions: [heat, soon] });
  await press("v");
  await screen.findByRole("heading", { name: "What is in short supply?" });
  expect(document.body.outerHTML).not.toMatch(/suggest|always short|two weeks|❞/i);
  await press("yl");
  expect(await store.list()).toEqual([]);
});

test("where keys mean nothing since it is out of sight, it comes into sight first", async () => {
  const store = await sit({ suggestions: [heat] });
  render(<div style={{ blockSize: 3000 }} />);
  scrollTo(0, 2500);
  await press("y");
  expect(await store.list()).toEqual([]);
  await press("y");
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "heat" });
});

test("what a page gives and nobody can use is told to who wrote the page", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  await sit({ suggestions: [heat, { ...heat, question: "mood" }] });
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(error.mock.lastCall?.[0]).toContain("mood");
  error.mockRestore();
});

test("the instructions are copied from the list of all actions", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await sit();
  await press("{Control>}k{/Control}Copy the instr{Enter}");
  await screen.findByText("Copied. The transcript goes behind it.");
  expect(copied.mock.lastCall?.[0]).toContain("What do you run out of?");
  copied.mockRestore();
});

test("where copying is forbidden they stand there to be copied by hand", async () => {
  const refused = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error());
  await sit();
  await click("Suggestions from a transcript");
  await click("Copy the instructions for a transcript");
  const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
    name: "Copy the instructions for a transcript",
  });
  expect(field.value).toContain("What do you run out of?");
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
  refused.mockRestore();
});

test("a key opens the quotes, all of the question's, and closes them", async () => {
  await sit({ suggestions: [heat, money] });
  const isOpen = () =>
    [...document.querySelectorAll<HTMLDetailsElement>(".ndc-suggestions details")].map(
      ({ open }) => open,
    );
  expect(isOpen()).toEqual([false, false]);
  within(document.querySelector(".ndc-suggestions") as HTMLElement).getByText("R");
  await press("r");
  expect(isOpen()).toEqual([true, true]);
  await press("r");
  expect(isOpen()).toEqual([false, false]);
});

test("a line opens to all of its quote", async () => {
  await sit({ suggestions: [{ ...heat, quote: "heat ".repeat(90).trim() }] });
  const quote = within(card("need")).getByText(/^heat heat/);
  const details = quote.closest("details") as HTMLDetailsElement;
  const folded = details.getBoundingClientRect().height;
  fireEvent.click(details.querySelector("summary") as HTMLElement);
  await waitFor(() => expect(details.getBoundingClientRect().height).toBeGreaterThan(2 * folded));
});
