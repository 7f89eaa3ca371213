import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { InterviewRecord } from "../../../src/faces/console/index.ts";
import { click, mark, marked, onlyCall, overrule, playbookOf, press, sit } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

/** What no prospect may read, of the questionnaire and of the call. */
const privateWords =
  /baker|decline|Needs |What (speed|room|thrift) means|Opening|run out of|Queues|Rent it|dawn|Owner|Hofmann|Secret|Past calls|ahead|Settled|Leads/i;

const everything = () => document.body.outerHTML;

async function inCall() {
  const store = await sit({ account: "Hofmann" });
  await press("nSecret{Escape}");
  return store;
}

test("one key shows the question in visitors' words, and nothing private is in the page", async () => {
  await inCall();
  expect(everything()).toMatch(privateWords);
  const title = document.title;
  await press("v");
  screen.getByRole("heading", { name: "What is in short supply?" });
  screen.getByRole("button", { name: /Heat/ });
  expect(everything()).not.toMatch(privateWords);
  expect(document.title).toBe(title);
  await press("v");
  await waitFor(() => expect(everything()).toMatch(privateWords));
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveValue("Secret");
});

test("digits go on answering, and the result is the visitor's", async () => {
  const store = await inCall();
  await press("v2");
  await screen.findByRole("heading", { name: "Where would it stand?" });
  await press("{ArrowUp}3");
  await screen.findByRole("heading", { name: "For the thrift" });
  screen.getByText("We can help.");
  expect(everything()).not.toMatch(privateWords);
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "money" });
  await press("{Escape}");
  await waitFor(() => expect(playbookOf()).toBe("Thrifty baker"));
});

test("no key and no printing brings out anything else meanwhile", async () => {
  await inCall();
  await press("v");
  await press("/?nxocw,.{Control>}k{/Control}{Shift>}C{/Shift}{Shift>}L{/Shift}{Shift>}N{/Shift}");
  dispatchEvent(new Event("beforeprint"));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(everything()).not.toMatch(privateWords);
  dispatchEvent(new Event("afterprint"));
});

test("nothing is taken back that the prospect can't see, such as that the call has ended", async () => {
  const records: InterviewRecord[] = [];
  const store = await sit({ account: "Hofmann", onRecord: (record) => records.push(record) });
  await press("3{Shift>}e{/Shift}");
  await screen.findByRole("button", { name: /^Go on with this call/ });
  await press("v{Control>}z{/Control}{Control>}z{/Control}");
  screen.getByRole("heading", { name: "For the thrift" });
  await press("v");
  screen.getByRole("button", { name: /^Go on with this call/ });
  expect((await onlyCall(store)).endedAt).not.toBeNull();
  expect(records.map(({ status }) => status)).toEqual(["final"]);
});

test("a question for close calls shows the answers that visitors are offered, and one that was given besides", async () => {
  const definition = ovenWith((draft) => {
    const lasting = draft.questions.at(-1);
    const cheap = { id: "cheap", text: "As cheap as can be", points: { thrift: 2 } };
    const options = [...(lasting?.options ?? []), cheap];
    Object.assign(lasting ?? {}, { offer: "contenders", options });
  });
  await sit({ definition });
  await press("1");
  await waitFor(() => expect(marked()).toBe("urgency"));
  await press("2");
  await waitFor(() => expect(marked()).toBe("lasting"));
  await press("v");
  const shown = () =>
    screen
      .getAllByRole("button")
      .map(({ textContent }) => textContent)
      .filter((words) => !words?.startsWith("Back"));
  expect(shown()).toEqual(["1Three years", "3As cheap as can be"]);
  await press("v2");
  await mark("lasting");
  await press("v");
  expect(shown()).toEqual(["1Three years", "2Thirty years", "3As cheap as can be"]);
});

test("what the page says above the console is not in it, and the rep is told after", async () => {
  await sit({ children: <p role="alert">Globex waits.</p> });
  screen.getByText("Globex waits.");
  await press("v");
  expect(everything()).not.toMatch(/Globex/);
  await press("v");
  screen.getByText("Globex waits.");
});

test("a page that can't keep whether it is on begins with it, and says so", async () => {
  const keep = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("There is no room.", "QuotaExceededError");
  });
  onTestFinished(() => keep.mockRestore());
  const store = await sit({ account: "Hofmann" });
  await screen.findByText(/begins with this view each time/);
  expect(everything()).not.toMatch(privateWords);
  await press("{Escape}");
  await waitFor(() => expect(everything()).toMatch(privateWords));
  await press("v");
  cleanup();
  await sit({ store, account: "Hofmann" });
  await screen.findByText(/begins with this view each time/);
  keep.mockRestore();
  await press("{Escape}v");
  expect(screen.queryByText(/begins with this view each time/)).toBeNull();
});

test("it is read from its beginning, however far the console was scrolled", async () => {
  await page.viewport(320, 400);
  await inCall();
  scrollTo(0, document.documentElement.scrollHeight);
  await press("v");
  await waitFor(() => {
    const { top } = screen.getByText("Which oven").getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(100);
  });
});

test("whom a rule turns away sees what visitors would read, and no word of that", async () => {
  const definition = ovenWith((draft) => {
    Object.assign(draft.decision, {
      rules: [{ when: { need: "heat" }, segment: "thrift", rep: { because: "Too small. Secret" } }],
    });
  });
  await sit({ definition });
  await press("1");
  expect(everything()).toMatch(/turns this prospect away/);
  await press("v");
  screen.getByRole("heading", { name: "For the thrift" });
  expect(everything()).not.toMatch(privateWords);
  expect(everything()).not.toMatch(/turns|away|rule/i);
});

test("a segment that a person chose is shown as its visitors' result, and a button leads back", async () => {
  await inCall();
  await press("3");
  await overrule("room", "Secret");
  await click(/^Prospect’s view/);
  screen.getByRole("heading", { name: "For the room" });
  expect(everything()).not.toMatch(privateWords);
  await click(/^Back/);
  await waitFor(() => expect(playbookOf()).toBe("Cramped baker"));
});

test("it is still on after a reload, and where the page turns to another account, until somebody leaves it", async () => {
  const store = await inCall();
  await press("v");
  cleanup();
  const seen: string[] = [];
  const looking = new MutationObserver(() => seen.push(everything()));
  looking.observe(document.body, { childList: true, subtree: true, characterData: true });
  await sit({ store, account: "Hofmann" });
  await screen.findByRole("heading", { name: "What is in short supply?" });
  await press("2");
  await screen.findByRole("heading", { name: "Where would it stand?" });
  cleanup();
  await sit({ store, account: "Huber" });
  await screen.findByRole("heading", { name: "What is in short supply?" });
  looking.disconnect();
  expect(seen.filter((page) => privateWords.test(page))).toEqual([]);
  await press("{Escape}");
  await waitFor(() => expect(everything()).toMatch(privateWords));
  cleanup();
  await sit({ store, account: "Huber" });
  await waitFor(() => expect(everything()).toMatch(privateWords));
});
