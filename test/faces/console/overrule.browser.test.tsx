import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { begun, keptOf } from "../../interview/calls/calls.ts";
import {
  click,
  onlyCall,
  openStore,
  overrule,
  playbookOf,
  press,
  sit,
  standing,
  write,
} from "./desk.tsx";
import { ovenWith, withReasons } from "./oven.ts";

const take = () => screen.getByRole("button", { name: "Choose this segment" });
const segments = () => screen.getByLabelText("Which segment is it?");

test("a rep overrules with a reason of the questionnaire, then a segment; both are needed", async () => {
  const store = await sit({ definition: withReasons, rep: "Kim" });
  await press("3");
  await click("Choose another segment");
  expect(take()).toBeDisabled();
  await userEvent.selectOptions(segments(), "room");
  expect(take()).toBeDisabled();
  await userEvent.click(screen.getByRole("radio", { name: "Saw the shop" }));
  await userEvent.click(take());
  await waitFor(() => expect(playbookOf()).toBe("Cramped baker"));
  screen.getByText(
    "Kim chose this segment, not the answers. The answers say Thrifty baker. Why: Saw the shop",
  );
  await expect
    .poll(() => onlyCall(store))
    .toMatchObject({
      overrule: { segment: "room", name: "Cramped baker", reason: "Saw the shop", by: "Kim" },
      outcome: { segment: "thrift", complete: true },
    });
});

test("another reason than the questionnaire's is written, and blanks are none", async () => {
  const store = await sit({ definition: withReasons });
  await press("3");
  await click("Choose another segment");
  await userEvent.selectOptions(segments(), "room");
  await userEvent.click(screen.getByRole("radio", { name: "Another reason" }));
  await write("In your own words", "  ");
  expect(take()).toBeDisabled();
  await write("In your own words", "They move in May");
  await userEvent.click(take());
  await expect
    .poll(async () => (await onlyCall(store)).overrule)
    .toEqual({ segment: "room", name: "Cramped baker", reason: "They move in May" });
  screen.getByText(/^A person chose this segment/);
  // Opened again, it is as it was chosen.
  await click("Choose another segment");
  expect(screen.getByRole("textbox", { name: "In your own words" })).toHaveValue(
    "They move in May",
  );
  expect(segments()).toHaveValue("room");
});

test("no figure of the answers stands beside a segment that a person chose", async () => {
  await sit();
  await press("3");
  expect(screen.queryAllByText(/ahead|known customers/i)).not.toEqual([]);
  await overrule("room", "Saw the shop");
  await waitFor(() => expect(playbookOf()).toBe("Cramped baker"));
  expect(screen.queryAllByText(/ahead|known customers/i)).toEqual([]);
});

test("of answers that nobody has given nothing is said beside the segment that a person chose", async () => {
  const store = await sit({ account: "Hofmann", rep: "Kim" });
  await overrule("room", "Saw the shop");
  await waitFor(() => expect(standing()).toBe("Chosen by hand: Cramped baker."));
  screen.getByText("Kim chose this segment, not the answers. Why: Saw the shop");
  expect(document.body).not.toHaveTextContent("The answers say");
  await expect.poll(async () => (await onlyCall(store)).outcome).toBeNull();
  await press("2");
  screen.getByText(/^Kim chose this segment, not the answers. The answers say the same. Why/);
});

test("a fallback is nothing that the answers say", async () => {
  const definition = ovenWith((draft) => {
    for (const question of draft.questions.slice(1)) question.unsure = true;
  });
  await sit({ definition });
  await press("000");
  await overrule("room", "Saw the shop");
  await waitFor(() => expect(standing()).toBe("Chosen by hand: Cramped baker."));
  expect(document.body).not.toHaveTextContent("The answers say");
});

test("the people of an account are in the segment that a person chose, which nobody calls provisional", async () => {
  await sit({ account: "Hofmann" });
  const people = within(screen.getByRole("region", { name: "People of this account" }));
  people.getByText("No answer so far speaks for a segment.");
  await press("1");
  await waitFor(() => people.getByText("Provisional"));
  await overrule("room", "Saw the shop");
  await waitFor(() => people.getByText("Cramped baker"));
  people.getByText("Chosen by hand");
  expect(people.queryByText("Provisional")).toBeNull();
});

test("the choice is dropped by a button, and comes back with Ctrl+Z", async () => {
  await sit();
  await press("3");
  await overrule("room", "Saw the shop");
  await click("Follow the answers again");
  expect(playbookOf()).toBe("Thrifty baker");
  expect(screen.queryByText(/The answers say/)).toBeNull();
  await press("{Control>}z{/Control}");
  expect(playbookOf()).toBe("Cramped baker");
});

test("the list of past calls and their table speak of the chosen segment, and say that a person chose it", async () => {
  const store = await sit({ account: "Hofmann" });
  await press("3");
  await overrule("room", "Saw the shop");
  await click("Past calls");
  await screen.findByText(/Cramped baker · Chosen by hand/);
  expect(screen.getByRole("dialog")).not.toHaveTextContent("Thrifty baker");
  await expect.poll(async () => (await onlyCall(store)).overrule?.segment).toBe("room");
});

test("a choice of an older version has no reason, and that is said", async () => {
  const store = await openStore();
  await store.keep(
    keptOf("past", [
      begun("oven"),
      { name: "account", value: "Hofmann" },
      { name: "answer need", value: { answer: "money" } },
      { name: "overrule", value: { segment: "room", reason: "" } },
    ]),
  );
  await sit({ store, definition: ovenWith(() => {}) });
  await click("Past calls");
  await userEvent.click(await screen.findByRole("button", { name: /^Open/ }));
  await screen.findByText(/^A person chose this segment.*No reason was given\.$/);
});
