import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { percent } from "../../../src/faces/console/ConsoleContext.ts";
import {
  click,
  onlyCall,
  openFacts,
  openStore,
  overrule,
  playbookOf,
  press,
  says,
  sit,
  standing,
  write,
} from "./desk.tsx";
import { ovenWith } from "./oven.ts";

const people = () => within(screen.getByRole("region", { name: "People of this account" }));

test("with every question declined nothing is known, and no segment and no playbook is shown", async () => {
  const definition = ovenWith((draft) => {
    for (const question of draft.questions.slice(1)) question.unsure = true;
    draft.decision.fallback = "speed";
  });
  const store = await openStore();
  await sit({ definition, store });
  await press("0");
  expect(standing()).toBe("No answer so far speaks for a segment.");
  expect(playbookOf()).toBeNull();
  await press("0");
  await press("0");
  // In the end the questionnaire gives its fallback, and it is told as that.
  expect(standing()).toBe("Fallback: Fast baker. No answer speaks for a segment, and none will.");
  screen.getByText("Nothing spoke for a segment");
  expect(screen.queryByText(/Settled/)).toBeNull();
  expect(screen.queryByText("Invest")).toBeNull();
});

test("a dead tie is told as a tie, and not as settled", async () => {
  const definition = ovenWith((draft) => {
    draft.questions.splice(2);
    Object.assign(draft.questions[1]?.options[0] as object, { points: { speed: 3, room: 3 } });
  });
  await sit({ definition });
  await press("1");
  expect(standing()).toBe("A tie, taken by order: Fast baker. No answer parts it.");
  screen.getByText(/Level on points; priority decides/);
  expect(screen.queryByText(/Settled/)).toBeNull();
});

test("while two are level on points, neither leads: both are named", async () => {
  const definition = ovenWith((draft) => {
    Object.assign(draft.questions[1]?.options[0] as object, { points: { speed: 2, room: 2 } });
  });
  await sit({ definition });
  await press("1");
  expect(standing()).toMatch(/^Level so far: Fast baker · Cramped baker[.;]/);
});

test("who has no point leads nowhere, however many ways on may lead there", async () => {
  const definition = ovenWith((draft) => {
    for (const option of draft.questions[1]?.options ?? []) Object.assign(option, { points: {} });
  });
  const store = await openStore();
  await sit({ definition, store });
  await press(says("q"));
  expect(standing()).toBe("No answer so far speaks for a segment.");
  expect((await onlyCall(store)).outcome).toBeNull();
});

test("no share of what can still fall is called settled", async () => {
  await sit();
  await press(says("q"));
  expect(standing()).toMatch(/^Leads: Fast baker in \d+% of the ways on/);
  expect(document.body.textContent).not.toMatch(/\d+\s?% settled|^Settled/);
});

test("where the rep has chosen another segment, no share of the leader's ways stands beside its name", async () => {
  await sit();
  await press(says("q"));
  await overrule("room", "Saw the shop");
  await waitFor(() => expect(standing()).toBe("Chosen by hand: Cramped baker."));
});

test("what a person chose is no verdict of the answers, where these say the same too", async () => {
  await sit();
  await overrule("speed", "They told me");
  await press(says("qas"));
  await waitFor(() => expect(standing()).toBe("Chosen by hand: Fast baker."));
  expect(screen.queryByText(/Ahead by/)).toBeNull();
});

test("a call in which only a name was typed is compared with nothing, and agrees with nobody", async () => {
  await sit({ account: "Hofmann" });
  await write("Name", "Ines");
  await press(`{Escape}${says("q")}`);
  await click("Another person");
  await write("Name", "Ines");
  await waitFor(() => people().getAllByText(/Ines/));
  expect(screen.queryByText(/Since the call before/)).toBeNull();
  await write("Name", "Olaf");
  await waitFor(() => people().getByText("Olaf"));
  expect(screen.queryByText(/They agree/)).toBeNull();
  await press(`{Escape}${says("q")}`);
  await screen.findByText("They agree on what more than one of them has answered.");
});

test("nobody agrees on what was known beforehand and nobody has said", async () => {
  await sit({ account: "Hofmann", known: { size: 120, urgency: "now" } });
  await write("Name", "Ines");
  await press(`{Escape}${says("q")}`);
  await click("Another person");
  await write("Name", "Olaf");
  await waitFor(() => people().getByText("Olaf"));
  expect(screen.queryByText(/They agree/)).toBeNull();
  await openFacts();
  await userEvent.selectOptions(screen.getByLabelText("How many bakers?"), "few");
  await press(`{Escape}${says("z")}`);
  // Both of them, and the account as a whole.
  await waitFor(() => expect(people().getAllByText("Fast baker")).toHaveLength(3));
  expect(screen.queryByText("They answer differently")).toBeNull();
});

test("where facts alone settle it, what it is settled on is shown, in an interview that asks on too", async () => {
  const definition = ovenWith((draft) => {
    Object.assign(draft.decision, {
      stopWhenCertain: false,
      rules: [{ when: { size: "few" }, segment: "thrift" }],
    });
  });
  await sit({ definition, known: { size: 3 } });
  expect(standing()).toBe("Turned away by a rule: Thrifty baker.");
  screen.getByRole("heading", { name: "Thrifty baker" });
});

test("a segment that is still possible is not told as one that was left", async () => {
  await sit({ account: "Hofmann" });
  await write("Name", "Ines");
  await press(`{Escape}${says("q")}`);
  await click("Another person");
  await write("Name", "Ines");
  await press(`{Escape}${says("w")}`);
  await screen.findByText(/Cramped baker so far, Fast baker before; that is possible still/);
});

test("a share that is no certainty is not rounded to one", () => {
  expect([0, 0.001, 0.3, 0.999, 1].map((share) => percent(share, "en"))).toEqual([
    "0%",
    "<\u20601%",
    "30%",
    ">\u206099%",
    "100%",
  ]);
});
