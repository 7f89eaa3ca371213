import { render, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type InterviewRecord, RepConsole } from "../../../src/faces/console/index.ts";
import {
  click,
  freshName,
  onlyCall,
  openStore,
  picked,
  playbookOf,
  press,
  says,
  sit,
  write,
} from "./desk.tsx";
import { oven } from "./oven.ts";

const dialog = () => within(screen.getByRole("dialog"));

/** Opens the list of past calls and waits until it has so many. */
async function listed(count: number): Promise<HTMLElement[]> {
  await click("Past calls");
  return waitFor(() => {
    const rows = dialog().queryAllByRole("listitem");
    expect(rows).toHaveLength(count);
    return rows;
  });
}

async function nextPerson(name: string, role: string, keys: string): Promise<void> {
  await write("Name", name);
  await write("Role", role);
  await press("{Escape}");
  await press(says(keys));
}

test("three people of one account are seen together, with where they disagree and whom to ask", async () => {
  const store = await sit({ account: "Hofmann" });
  await nextPerson("Ines", "Master baker", "qz");
  await click("Another person");
  expect(screen.getByRole("textbox", { name: "Account" })).toHaveValue("Hofmann");
  await nextPerson("Olaf", "Owner", "e");
  await click("Another person");
  await nextPerson("Tara", "Accountant", "e");

  const people = within(
    screen.getByRole("heading", { name: "People of this account" }).parentElement as HTMLElement,
  );
  await people.findByRole("button", { name: "Ines, Master baker" });
  people.getByRole("button", { name: "Olaf, Owner" });
  people.getByText("Tara, Accountant");
  expect(people.getByText(/The account as a whole/)).toHaveTextContent("Thrifty baker");
  people.getByText("They answer differently");
  people.getByText("What is in short supply?", { exact: false });

  await userEvent.click(people.getByRole("button", { name: "Ines, Master baker" }));
  await waitFor(() => expect(picked("need")).toEqual(["Heat"]));
  expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Ines");
  expect(await store.list()).toHaveLength(3);
});

test("a call with the same person is compared with the one before", async () => {
  await sit({ account: "Hofmann" });
  await nextPerson("Ines", "", "q");
  await click("Another person");
  await nextPerson("ines", "", "e");
  await screen.findByText("From Fast baker to Thrifty baker", { exact: false });
});

test("a past call is found by a word, and opened where it was left", async () => {
  const store = await sit();
  await write("Account", "Müller");
  await press(`{Escape}${says("qz")}nWants a call back on Friday`);
  await click("New call");
  expect(picked("need")).toEqual([]);
  await write("Account", "Hofmann");
  await press(`{Escape}${says("e")}`);
  await listed(2);
  await write("Search calls", "muller FRIDAY");
  expect(dialog().getAllByRole("listitem")).toHaveLength(1);
  await click("Open Müller");
  await waitFor(() => expect(picked("urgency")).toEqual(["This month"]));
  expect(screen.getByRole("textbox", { name: "Note on the call" })).toHaveValue(
    "Wants a call back on Friday",
  );
  await press(says("w"));
  await expect
    .poll(async () => (await store.list()).map(({ answers }) => answers["need"]))
    .toEqual(["money", "space"]);
});

test("a past call is deleted for good, but not at the first press", async () => {
  const store = await sit();
  await write("Account", "Hofmann");
  await click("New call");
  await write("Account", "Weber");
  await listed(2);
  await click("Delete for good Hofmann");
  await click("Keep it");
  expect(await store.list()).toHaveLength(2);
  await click("Delete for good Hofmann");
  await click("Delete for good");
  await waitFor(() => expect(dialog().getAllByRole("listitem")).toHaveLength(1));
  expect((await onlyCall(store)).account).toBe("Weber");
});

test("a call that another tab deletes is not said to be kept any more", async () => {
  const name = freshName();
  const [store, otherTab] = [await openStore(name), await openStore(name)];
  await sit({ store });
  await press(says("q"));
  await screen.findByText("Kept on this device");
  await otherTab.remove((await onlyCall(store)).id);
  expect(await screen.findByRole("alert")).toHaveTextContent(/deleted in another tab/);
  expect(screen.queryByText("Kept on this device")).toBeNull();
});

test("what is typed after the open call was deleted is kept", async () => {
  const store = await sit();
  await press(says("q"));
  await listed(1);
  await click(/^Delete for good/);
  await click("Delete for good");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  await write("Note on the call", "A new call");
  await expect
    .poll(async () => (await store.list()).map(({ note }) => note))
    .toEqual(["A new call"]);
});

test("however many past calls there are, typing doesn't read them all each time", async () => {
  const store = await openStore();
  let count = 0;
  const list = () => {
    count++;
    return store.list();
  };
  await sit({ store: Object.assign(Object.create(store), { list }) });
  await write("Name", "Ines");
  const before = count;
  await write("Account", "Hofmann");
  await userEvent.type(screen.getByLabelText("Role"), "Master baker");
  await press(`{Escape}${says("qz")}`);
  await listed(1);
  await dialog().findByText("Hofmann, Ines, Master baker", { selector: "strong" });
  // The list reads them once when it opens.
  expect(count).toBeLessThanOrEqual(before + 1);

  const names = Array.from({ length: 300 }, (_, at) => `past-${at}`);
  const questionnaire = { id: oven.id, version: oven.version };
  const kept = names.map((call) => ({
    call,
    change: { name: "about" as const, value: { questionnaire, startedAt: 1 } },
    at: 1,
  }));
  await store.keep(kept);
  await dialog().findByRole("button", { name: "Show more (201 calls left)" });
  expect(count).toBeLessThan(names.length);
  await store.remove("past-7");
  await click("Show more (200 calls left)");
  expect(dialog().getAllByRole("listitem")).toHaveLength(200);
});

test("a list of past calls never shows a segment that a cleared answer took away", async () => {
  const store = await sit();
  await press(says("e"));
  await expect.poll(() => onlyCall(store)).toMatchObject({ outcome: { segment: "thrift" } });
  await press("{ArrowUp}{ArrowUp}{ArrowUp}{Backspace}");
  await expect.poll(() => onlyCall(store)).toMatchObject({ answers: {}, outcome: null });
});

test("a destination takes the call, or it is said that it did not, and nothing is lost", async () => {
  const send = vi.fn<(record: InterviewRecord) => Promise<void>>(async () => {});
  const destinations = [
    { name: "CRM", send },
    { name: "Chat", send: () => Promise.reject(new Error("down")) },
    {
      name: "Fax",
      send: () => {
        throw new Error("No line");
      },
    },
  ];
  await sit({ destinations });
  await press(says("e"));
  await click("Send to CRM");
  await screen.findByText("Sent to CRM");
  expect(send.mock.calls).toMatchObject([[{ answers: { need: { options: ["money"] } } }]]);
  for (const name of ["Chat", "Fax"]) {
    await click(`Send to ${name}`);
    await screen.findByText(new RegExp(`${name} did not confirm it`));
  }
  expect(playbookOf()).toBe("Thrifty baker");
});

test("what was changed while a call was being sent is not told as sent", async () => {
  const sent: InterviewRecord[] = [];
  let take = () => {};
  const send = (record: InterviewRecord) => {
    sent.push(record);
    return new Promise<void>((taken) => {
      take = taken;
    });
  };
  await sit({ destinations: [{ name: "CRM", send }] });
  await press(says("e"));
  await click("Send to CRM");
  await press(says("q"));
  take();
  await screen.findByText("Sent to CRM, without what has changed since");
  expect(sent).toMatchObject([{ answers: { need: { options: ["money"] } } }]);
  await click("Send to CRM");
  take();
  await screen.findByText("Sent to CRM");
});

test("one call in two tabs: neither overwrites what the other typed", async () => {
  const name = freshName();
  const [one, two] = [await openStore(name), await openStore(name)];
  await sit({ store: one });
  await press(says("q"));
  await write("Account", "Hofmann");
  await expect.poll(async () => (await two.list()).length).toBe(1);

  sessionStorage.clear();
  const desk = document.createElement("div");
  document.body.append(desk);
  render(<RepConsole definition={oven} store={two} />, { container: desk });
  const second = within(desk);
  await userEvent.click(second.getByRole("button", { name: "Past calls" }));
  await userEvent.click(await second.findByRole("button", { name: "Open Hofmann" }));
  await waitFor(() => expect(second.getByLabelText("Account")).toHaveValue("Hofmann"));

  const first = within(screen.getByRole("main"));
  await userEvent.fill(second.getByLabelText("Note on the call"), "From the second");
  await userEvent.fill(first.getByLabelText("Role"), "From the first");
  await userEvent.click(second.getByRole("button", { name: /This month/ }));
  for (const tab of [first, second]) {
    await waitFor(() =>
      expect(tab.getByLabelText("Note on the call")).toHaveValue("From the second"),
    );
    await waitFor(() => expect(tab.getByLabelText("Role")).toHaveValue("From the first"));
  }
  await expect
    .poll(() => onlyCall(one))
    .toMatchObject({
      note: "From the second",
      person: { role: "From the first" },
      answers: { need: "heat", urgency: "now" },
    });
  desk.remove();
});

/** What a click saves as a file. */
async function saved(name: RegExp): Promise<string> {
  const create = URL.createObjectURL.bind(URL);
  const files: Blob[] = [];
  const spy = vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(file as Blob);
    return create(file);
  });
  await click(name);
  await expect.poll(() => files.length).toBe(1);
  const text = (await files[0]?.text()) ?? "";
  spy.mockRestore();
  return text;
}

test("what is shown is what is exported, as a table and to keep, and the buttons say how many", async () => {
  await sit();
  for (const account of ["Hofmann", "Weber", "Winter"]) {
    await write("Account", account);
    await click("New call");
  }
  await listed(3);
  dialog().getByRole("button", { name: "Export 3 calls to keep" });
  await write("Search calls", "Weber");
  const table = await saved(/^Export 1 call as CSV$/);
  const lines = await saved(/^Export 1 call to keep$/);
  expect(table.trim().split("\r\n")).toHaveLength(2);
  expect(table).toContain("Weber");
  expect(lines.trim().split("\n")).toHaveLength(1);
  expect(lines).toContain("Weber");
  await write("Search calls", "nobody");
  expect(dialog().queryByRole("button", { name: /^Export/ })).toBeNull();
});
