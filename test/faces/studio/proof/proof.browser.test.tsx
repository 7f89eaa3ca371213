import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Play } from "../../../../src/faces/studio/desk/StudioContext.ts";
import type { Earlier } from "../../../../src/faces/studio/document/document.ts";
import { EffectPanel } from "../../../../src/faces/studio/proof/EffectPanel.tsx";
import { FindingsPanel } from "../../../../src/faces/studio/proof/FindingsPanel.tsx";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "./bakery.ts";
import { questionnaireText, sit } from "./desk.tsx";

afterEach(cleanup);

const stopPoints = ["questions", 1, "options", 0, "points"];

/** The two panels, and what they ask to play. */
function panels(language?: "en" | "de", text = bakery(), earlier?: Earlier) {
  const played: { last: Play | null } = { last: null };
  const desk = sit(
    text,
    (play) => {
      played.last = play;
      return (
        <main>
          <h2>Studio</h2>
          <EffectPanel />
          <FindingsPanel />
        </main>
      );
    },
    language,
    earlier,
  );
  return { ...desk, played };
}

/** What stands under a heading. */
async function part(heading: string | RegExp): Promise<HTMLElement> {
  const found = await screen.findByRole("heading", { name: heading });
  return found.closest("section") as HTMLElement;
}

test("says what an edit of points moves: how many, from where to where, by which answers", async () => {
  const { edit, played } = panels();
  const moves = await part("What your edit moves");
  await within(moves).findByText(/^Nothing is changed yet/);

  edit(stopPoints, { slow: 3 });
  await within(moves).findByText(
    /^25 of 100 prospects of whom nothing is known end .* in 3 of 3 combinations/,
  );
  within(moves).getByText("From “Right now” to “No hurry”");
  within(moves).getByText("We stop");
  const shares = await part("Where prospects end");
  expect(shares.textContent).toContain("Right now12.5%before: 37.5%");
  expect(shares.textContent).toContain("No hurry87.5%before: 62.5%");
  // Only what moved has a ghost beside its bar.
  expect(shares.querySelectorAll("rect")).toHaveLength(4);

  await userEvent.click(within(moves).getByRole("button", { name: /^Show me/ }));
  expect(played.last).toEqual({ answers: { late: "stop" } });
});

test("doesn’t say that nobody moves where only prospects with facts do, and shows one with the fact", async () => {
  const { edit, played } = panels();
  const moves = await part("What your edit moves");
  edit(["questions", 0, "options", 0, "points"], {});
  await within(moves).findByText(/^Nobody of whom nothing is known .* in 1 of 3 combinations/);
  within(moves).getByText("only with facts known");
  const few = within(moves).getByRole("button", { name: "Show me: How many people? Few" });
  await userEvent.click(few);
  expect(played.last?.answers).toMatchObject({ size: "few", late: "depends" });
});

test("says of an answer that is added that interviews change by it, beside nobody who moves", async () => {
  const { edit } = panels();
  const moves = await part("What your edit moves");
  const options = [
    { id: "owner", text: "The owner", points: { fast: 1 } },
    { id: "buyer", text: "A buyer", points: { slow: 1 } },
    { id: "both", text: "Both", points: { fast: 2 } },
  ];
  edit(["questions", 2, "options"], options);
  await within(moves).findByText(/^Everybody ends in the same segment as before/);
  within(moves).getByText(
    /^8.3 of 100 interviews now hold an answer that could not be given before/,
  );
});

test("compares with the last save at first, and with what is chosen", async () => {
  const { document, edit } = panels();
  const moves = await part("What your edit moves");
  edit(stopPoints, { slow: 3 });
  await within(moves).findByText(/^25 of 100 prospects/);
  document.markSaved(document.getSnapshot().text);
  await within(moves).findByText(/^Nothing is changed yet/);
  const compared = within(moves).getByRole("combobox", { name: "Compared with" });
  await userEvent.selectOptions(compared, "what you opened");
  await within(moves).findByText(/^25 of 100 prospects/);
  edit(["questions", 1, "options", 1, "points"], { fast: 3 });
  await within(moves).findByText(/^50 of 100 prospects/);
  await userEvent.selectOptions(compared, "before your last change");
  await within(moves).findByText(/^25 of 100 prospects/);
});

test("a new questionnaire that was never saved is compared with nothing, and that is said", async () => {
  const { edit } = panels("en", bakery(), { saved: "", opened: "" });
  const moves = await part("What your edit moves");
  edit(stopPoints, { slow: 3 });
  await within(moves).findByText(/^This questionnaire was never saved/);
  expect(moves.textContent).not.toContain("of 100");
});

test("says plainly that an edit of words changes nothing for prospects", async () => {
  const { edit, go } = panels("de");
  const moves = await part("Was Ihre Änderung bewegt");
  edit(["questions", 1, "text"], "And when it is late?");
  await within(moves).findByText(/^Alle landen im selben Segment wie zuvor.*Alle 3 Kombinationen/);
  await userEvent.click(within(moves).getByText(/1 Text lautet anders/));
  await userEvent.click(within(moves).getByRole("button", { name: /And when it is late/ }));
  expect(go).toHaveBeenCalledWith("forms", ["questions", 1, "text"]);
  expect((await part("Wo Interessenten landen")).textContent).toMatch(/37,5\s%/);
});

test("tells questions that pull their weight from those that don’t", async () => {
  const { edit } = panels();
  const pulling = await part("Questions that pull their weight");
  expect(
    within(pulling)
      .getAllByRole("button")
      .map((one) => one.textContent),
  ).toEqual(["Who pays?", "A delivery is late. What happens?"]);
  edit(
    ["questions", 2, "options"],
    [
      { id: "owner", text: "The owner" },
      { id: "buyer", text: "A buyer" },
    ],
  );
  await within(pulling).findByText("Questions that hardly help");
});

test("a renamed segment moves nobody", async () => {
  const { document } = panels();
  const moves = await part("What your edit moves");
  const renamed = bakery().replaceAll('"fast"', '"at-once"');
  document.apply(renamed, { label: "Rename" });
  await within(moves).findByText(/^Everybody ends in the same segment as before/);
});

test("findings lead to their place and to an interview that shows them, the gravest first", async () => {
  const { edit, go, played } = panels();
  edit(["examples", 0, "segment"], "slow");
  const errors = await part("Errors 1");
  within(errors).getByText(/The example “Corner shop” should give “No hurry”/);
  const headings = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
  const order = ["Errors", "Warnings", "Notes"].map((name) =>
    headings.findIndex((one) => one?.startsWith(name)),
  );
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(order).not.toContain(-1);

  await userEvent.click(within(errors).getByRole("button", { name: "Example: Corner shop" }));
  expect(go).toHaveBeenCalledWith("examples", ["examples", 0, "segment"]);
  await userEvent.click(within(errors).getByRole("button", { name: "Show me" }));
  expect(played.last).toEqual({ answers: { late: "stop" } });

  const warnings = await part(/Warnings/);
  within(warnings).getByText(/always lead to the same segment/);
  await userEvent.click(
    within(warnings).getByRole("button", { name: "Question 2: A delivery is late. What happens?" }),
  );
  expect(go).toHaveBeenLastCalledWith("forms", ["questions", 1, "options", 3]);
});

test("what can’t be read comes first, and the findings of the last version stay", async () => {
  const { edit, go } = panels();
  await part(/Warnings/);
  edit(["decision", "fallback"], "slwo");
  const problems = await part("What can’t be read 1");
  within(problems).getByText(/slwo/);
  await userEvent.click(within(problems).getByRole("button"));
  expect(go).toHaveBeenCalledWith("text", ["decision", "fallback"]);
  await part(/Warnings/);
});

test("counts are told politely, once typing has paused", async () => {
  const { edit } = panels();
  const told = () =>
    [...document.querySelectorAll("output")].map((one) => one.textContent).join("");
  expect(told()).toBe("");
  await waitFor(() => expect(told()).toContain("0 errors"));
  edit(["examples", 0, "segment"], "slow");
  await part("Errors 1");
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(told()).toContain("0 errors");
  await waitFor(() => expect(told()).toContain("1 error,"));
});

test.each(["en", "de"] as const)("has no barriers, in %s", async (language) => {
  const { edit } = panels(language, questionnaireText("utility-services"));
  edit(["questions", 0, "options", 0, "points"], { "new-tariffs": 4 });
  await screen.findByText(/of 100 prospects|von 100 Interessenten/);
  expect(await barriers()).toEqual([]);
});

test("what is the same of many places is said once, with the way to each part", async () => {
  const { edit, go } = panels();
  edit(["languages"], ["en", "de"]);
  const warnings = await part(/^Warnings/);
  const missing = await within(warnings).findByText(/^This text is missing in German/);
  expect(within(warnings).getAllByText(/missing in German/)).toEqual([missing]);
  const item = missing.closest("li") as HTMLElement;
  await userEvent.click(within(item).getByText(/^In \d+ places$/));
  await userEvent.click(within(item).getByRole("button", { name: /^Question 2/ }));
  expect(go).toHaveBeenLastCalledWith("forms", ["questions", 1, "text"]);
});
