import { cleanup, screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { click, onlyCall, overrule, playbookOf, press, sit } from "./desk.tsx";
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
  await press("{Control>}z{/Control}3");
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
