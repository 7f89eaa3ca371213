import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { click, onlyCall, openPart, playbookOf, press, says, sit, write } from "./desk.tsx";
import { ovenWith } from "./oven.ts";

const tick = (name: RegExp) => userEvent.click(screen.getByRole("checkbox", { name }));

test("signals seen make the lead score by the weights of the segment shown", async () => {
  const store = await sit();
  await press(`${says("q")}s`);
  screen.getByText("Lead score 0 of 8");
  await tick(/Asked for a date/);
  screen.getByText("Lead score 5 of 8");
  await tick(/Wants it for free/);
  screen.getByText("Lead score 3 of 8");
  await tick(/Asked for a date/);
  await tick(/Sent the floor plan/);
  screen.getByText("Lead score 1 of 8");
  await press(says("w"));
  expect(playbookOf()).toBe("Cramped baker");
  screen.getByText("Lead score 0 of 8");
  await press(says("q"));
  screen.getByText("Lead score 1 of 8");
  expect((await onlyCall(store)).signals).toEqual({ speed: [1, 2] });
});

test("who of the committee is known gets a tick, and a name once there is one", async () => {
  const store = await sit();
  await press(says("q"));
  await openPart("Committee");
  expect(screen.queryByRole("textbox", { name: /Master baker/ })).toBeNull();
  await tick(/Master baker/);
  await write("Name, once known: Master baker", "Ines 2");
  await expect
    .poll(async () => (await onlyCall(store)).committee)
    .toEqual({
      speed: { 1: "Ines 2" },
    });
  await tick(/Master baker/);
  await expect.poll(async () => (await onlyCall(store)).committee).toEqual({ speed: {} });
});

test("next steps are ticked off and get a date, each without the other being lost", async () => {
  const store = await sit();
  await press(says("q"));
  await openPart("Next steps");
  await write("Due: Send a loaf", "2026-12-24");
  await tick(/Send a loaf/);
  await write("Due: Call the owner", "2027-01-02");
  await expect
    .poll(async () => (await onlyCall(store)).steps)
    .toEqual({
      speed: { 0: { done: true, due: "2026-12-24" }, 1: { done: false, due: "2027-01-02" } },
    });
});

test("a box that has the focus leaves the digits to the questions", async () => {
  const store = await sit();
  await press(`${says("q")}s`);
  await tick(/Asked for a date/);
  await press(says("w"));
  await expect.poll(async () => (await onlyCall(store)).answers).toEqual({ need: "space" });
});

test("tier and approach are in sight, links of evidence open beside the call", async () => {
  await sit();
  await press(says("e"));
  const verdict = screen.getByRole("heading", { name: "Thrifty baker" }).closest("header");
  expect(verdict).toHaveTextContent(/decline/i);
  await openPart("Evidence");
  const link = screen.getByRole("link", { name: /A baker's report/ });
  expect(link).toHaveAttribute("href", "https://example.com/report");
  expect(link).toHaveAttribute("target", "_blank");
  within(verdict as HTMLElement).getByText("What thrift means. Bring bread.");
});

test("what is to be found out next is ticked off, with what they said, and can be taken back", async () => {
  const store = await sit();
  await press(`${says("q")}q`);
  await tick(/Who bakes at night/);
  await write("What they said: Who bakes at night?", "Ines 2");
  await expect
    .poll(async () => (await onlyCall(store)).learned)
    .toEqual({ speed: { 0: "Ines 2" } });
  await tick(/Who bakes at night/);
  await expect.poll(async () => (await onlyCall(store)).learned).toEqual({ speed: {} });
});

const mailText = () => screen.getByLabelText<HTMLTextAreaElement>("Text").value;

test("the mail is filled in from the call, what is missing is told, and what is typed goes on with the call", async () => {
  const store = await sit({ account: "Hofmann", rep: "Kim" });
  await press(`${says("q")}m`);
  expect(mailText()).toBe("Dear [person],\nhere it is.\nKim");
  screen.getByText("To be filled in: [person]");
  await write("Text", "Dear [person],\n1 loaf for you.\nKim");
  expect(screen.getByLabelText("Subject")).toHaveValue("Bread for Hofmann");
  await expect
    .poll(async () => (await onlyCall(store)).mails)
    .toEqual({
      speed: { subject: "Bread for Hofmann", body: "Dear {person},\n1 loaf for you.\nKim" },
    });
  cleanup();
  await sit({ account: "Hofmann", rep: "Kim", store });
  await waitFor(() => openPart("Mail"));
  await write("Name", "Ada");
  await expect.poll(mailText).toBe("Dear Ada,\n1 loaf for you.\nKim");
  expect(screen.queryByText(/To be filled in/)).toBeNull();
  const link = screen.getByRole("link", { name: "Open in the mail program" });
  expect(link).toHaveAttribute(
    "href",
    "mailto:?subject=Bread%20for%20Hofmann&body=Dear%20Ada%2C%0D%0A1%20loaf%20for%20you.%0D%0AKim",
  );
  await click("Take the playbook’s text again");
  expect(mailText()).toBe("Dear Ada,\nhere it is.\nKim");
});

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The oven with parts of the first playbook that are for some bakers only. */
const suitedOven = ovenWith(({ segments }) => {
  const [speed] = segments;
  if (!speed) throw new Error("No segment.");
  Object.assign(speed.rep, { fit: [{ text: "Large", when: { size: "many" } }] });
  Object.assign(speed.rep.playbook, {
    opening: "When did the last queue form?",
    objections: [
      { says: "We are few.", reply: "So is the oven.", when: { size: "few" } },
      { says: "It is too dear.", reply: "Rent it." },
      { says: "It comes too late.", reply: "It is here.", when: { urgency: "now" } },
    ],
    nextSteps: [
      { text: "Send a loaf", days: 0 },
      { text: "Wait", days: 1, when: { size: "few" } },
    ],
  });
});

test("what suits is in sight by what is known, and nothing that fails", async () => {
  const store = await sit({ definition: suitedOven, known: { size: "many" } });
  await press(`${says("q")}w`);
  screen.getByText("Ideal customer: 1 of 1 met");
  await press("o");
  expect(screen.queryByText("We are few.")).toBeNull();
  screen.getByText("Depends on: By when?");
  // Until it is settled, the next sentence is the next question.
  expect(screen.queryByText("Say now")).toBeNull();
  await press(says("z"));
  screen.getByText("Suits them: This month");
  await screen.findByText("When did the last queue form?");
  screen.getByText(/^Next step:/);
  await openPart("Next steps");
  const due = screen.getByLabelText("Due: Send a loaf");
  expect(due).toHaveValue(today());
  expect(screen.queryByText("Wait")).toBeNull();
  await tick(/Send a loaf/);
  await expect
    .poll(async () => (await onlyCall(store)).steps)
    .toEqual({ speed: { 0: { done: true, due: today() } } });
});
