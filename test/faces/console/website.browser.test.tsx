import { render, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type InterviewRecord, RepConsole } from "../../../src/faces/console/index.ts";
import { readRecord } from "../../../src/interview/record/record.ts";
import {
  card,
  click,
  onlyCall,
  openStore,
  picked,
  press,
  says,
  sit,
  standing,
  write,
} from "./desk.tsx";
import { oven } from "./oven.ts";

/** What Ada of Acme has answered on the website, as the receiver has it. */
const website = {
  interview: "on-the-website",
  questionnaire: "oven",
  answers: {
    need: { options: ["space"], question: "What is in short supply?", answer: "Space" },
    place: { options: ["hall"] },
  },
  facts: { size: { value: 3, options: ["few"] } },
};

const ada = { account: "Acme", person: { name: "Ada", role: "Owner" }, website };
const onWebsite = "Answered on the website";

const field = (name: string) => screen.getByRole("textbox", { name });

test("a call with who comes from the website starts from what they answered there, and says so", async () => {
  const onRecord = vi.fn<(record: InterviewRecord) => void>();
  await sit({ ...ada, onRecord });
  expect(picked("need")).toEqual(["Space"]);
  expect(picked("place")).toEqual(["In the hall"]);
  within(card("need")).getByText(onWebsite);
  expect(within(card("urgency")).queryByText(onWebsite)).toBeNull();
  expect(field("Account")).toHaveValue("Acme");
  expect(field("Name")).toHaveValue("Ada");
  expect(screen.getByLabelText("Role")).toHaveValue("Owner");
  await press(says("z"));
  await click(/^End call/);
  await waitFor(() => expect(onRecord).toHaveBeenCalledOnce());
  const [record] = onRecord.mock.calls[0] ?? [];
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(record).toMatchObject({
    startedFrom: "on-the-website",
    person: { name: "Ada", role: "Owner" },
    facts: {
      need: { options: ["space"], source: "website" },
      place: { options: ["hall"], source: "website" },
    },
    answers: { urgency: { options: ["now"] } },
  });
  expect(record?.facts["size"]).not.toHaveProperty("source");
  expect(Object.keys(record?.answers ?? {})).toEqual(["urgency"]);
});

test("what was answered there speaks for a segment before anything else is said, and so says the record", async () => {
  const onRecord = vi.fn<(record: InterviewRecord) => void>();
  const store = await sit({ ...ada, website: { answers: { need: "space" } }, onRecord });
  expect(standing()).toMatch(/^Leads: Cramped baker/);
  screen.getByRole("button", { name: /^Objections/ });
  within(screen.getByRole("region", { name: "People of this account" })).getByText("Cramped baker");
  await click(/^End call/);
  await waitFor(() => expect(onRecord).toHaveBeenCalledOnce());
  expect(onRecord.mock.calls[0]?.[0]).toMatchObject({
    segment: "room",
    segmentName: "Cramped baker",
    settled: false,
    status: "final",
  });
  await expect.poll(async () => (await onlyCall(store)).outcome?.segment).toBe("room");
});

test("a call that was ended with those answers alone is corrected when it is ended again", async () => {
  const onRecord = vi.fn<(record: InterviewRecord) => void>();
  await sit({ ...ada, onRecord });
  await click(/^End call/);
  await click(/^Go on with this call/);
  await press(says("z"));
  await click(/^End call/);
  await waitFor(() => expect(onRecord.mock.lastCall?.[0].answers).toHaveProperty("urgency"));
  expect(onRecord.mock.lastCall?.[0].status).toBe("corrected");
});

test("who was not sure of anything there has said nothing for a segment", async () => {
  await sit({ ...ada, website: { answers: { urgency: "unsure" } } });
  expect(standing()).toBe("No answer so far speaks for a segment.");
});

test("what was answered there can be changed, and what is said again is an answer of the call", async () => {
  const store = await sit(ada);
  await press(says("w"));
  expect(picked("need")).toEqual(["Space"]);
  expect(within(card("need")).queryByText(onWebsite)).toBeNull();
  await press(says("s"));
  await expect
    .poll(async () => ({ ...(await onlyCall(store)).answers }))
    .toEqual({ need: "space", place: "yard" });
});

test("ends where the rep has nothing to add, by the key too, and is recorded with what was answered there", async () => {
  const onRecord = vi.fn<(record: InterviewRecord) => void>();
  await sit({ ...ada, onRecord });
  await press("{Shift>}e{/Shift}");
  await waitFor(() => expect(onRecord).toHaveBeenCalledOnce());
  expect(onRecord.mock.calls[0]?.[0]).toMatchObject({
    status: "final",
    startedFrom: "on-the-website",
    facts: { need: { options: ["space"], source: "website" } },
  });
});

test("nobody else of the account has said what was answered there", async () => {
  const store = await sit(ada);
  await press(says("z"));
  await click("Another person");
  expect(field("Account")).toHaveValue("Acme");
  expect(field("Name")).toHaveValue("");
  expect(picked("need")).toEqual([]);
  expect(screen.getByRole("combobox", { name: "How many bakers?" })).toHaveValue("few");
  await write("Name", "Bob");
  await expect
    .poll(async () => (await store.list()).map(({ website }) => website?.interview))
    .toEqual([undefined, "on-the-website"]);
});

test("what the page knows itself counts before it", async () => {
  await sit({ ...ada, known: { need: "heat" } });
  expect(picked("need")).toEqual(["Heat"]);
  within(card("need")).getByText("Known beforehand");
});

test("an interview of another questionnaire says nothing here", async () => {
  await sit({ ...ada, website: { ...website, questionnaire: "shop" } });
  expect(picked("need")).toEqual([]);
});

test("what comes during the call counts where nothing was said; another person's call has none of it", async () => {
  const store = await openStore();
  const desk = (props: object) => <RepConsole definition={oven} store={store} {...props} />;
  const { website: _, ...before } = ada;
  const { rerender } = render(desk(before));
  await press(says("z"));
  rerender(desk({ ...ada, website: { answers: { need: "space", urgency: "later" } } }));
  await waitFor(() => expect(picked("need")).toEqual(["Space"]));
  expect(picked("urgency")).toEqual(["This month"]);
  rerender(desk({ account: "Acme", person: { name: "Bob" } }));
  await waitFor(() => expect(field("Name")).toHaveValue("Bob"));
  expect(picked("need")).toEqual([]);
});
