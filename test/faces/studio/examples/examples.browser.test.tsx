import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Play } from "../../../../src/faces/studio/desk/StudioContext.ts";
import { ExamplesView } from "../../../../src/faces/studio/examples/ExamplesView.tsx";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../proof/bakery.ts";
import { questionnaireText, sit } from "../proof/desk.tsx";

afterEach(cleanup);

function table(text = bakery(), language?: "en" | "de") {
  const played: { last: Play | null } = { last: null };
  const desk = sit(
    text,
    (play) => {
      played.last = play;
      return (
        <main>
          <h2>Studio</h2>
          <ExamplesView />
        </main>
      );
    },
    language,
  );
  const examples = () => {
    const { reading } = desk.document.getSnapshot();
    return reading.ok ? reading.definition.examples : undefined;
  };
  return { ...desk, played, examples };
}

/** The row of an example. */
const row = (position: number) => within(screen.getAllByRole("row")[position + 1] as HTMLElement);
const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("tells at each keystroke whether an example gives what it must, in words", () => {
  const { edit, examples } = table();
  row(0).getByText("As it must");
  screen.getByText("1 example gives what it must.");
  edit(["questions", 1, "options", 0, "points"], { slow: 1 });
  return waitFor(() => {
    row(0).getByText("Another segment");
    screen.getByText("1 example does not give what it must.");
    expect(examples()).toHaveLength(1);
  });
});

test("answers are changed by choosing, and what is asked next is said", async () => {
  const { examples } = table();
  await userEvent.click(row(0).getByText("Change answers"));
  await userEvent.selectOptions(
    row(0).getByLabelText("A delivery is late. What happens?"),
    "It depends",
  );
  await row(0).findByText("Stops too early: “Who pays?” would still be asked.");
  await userEvent.selectOptions(row(0).getByLabelText("Who pays?"), "The owner");
  await row(0).findByText("As it must");
  expect(examples()?.[0]?.answers).toEqual({ late: "depends", pays: "owner" });
  // The choices stay in sight once nothing is missing any more.
  await userEvent.selectOptions(row(0).getByLabelText("Who pays?"), "Not answered");
  expect(examples()?.[0]?.answers).toEqual({ late: "depends" });
});

test("an example is added, named, aimed, shown and removed, and the focus is never lost", async () => {
  const { document: text, examples, played } = table();
  await click("Add an example");
  const name = await screen.findByLabelText("Name of example 2");
  await waitFor(() => expect(document.activeElement).toBe(name));
  await userEvent.fill(name, "Hospital");
  await userEvent.selectOptions(screen.getByLabelText("“Hospital” must give"), "No hurry");
  expect(examples()?.[1]).toEqual({ name: "Hospital", answers: {}, segment: "slow" });

  await click("Show me: Corner shop");
  expect(played.last).toEqual({ answers: { late: "stop" } });

  await click("Remove “Hospital”");
  const first = screen.getByLabelText("Name of example 1");
  await waitFor(() => expect(document.activeElement).toBe(first));
  await click("Remove “Corner shop”");
  await screen.findByText("There are no examples yet.");
  const add = screen.getByRole("button", { name: "Add an example" });
  await waitFor(() => expect(document.activeElement).toBe(add));
  expect(examples()).toBe(undefined);
  while (text.getSnapshot().undoLabel) text.undo();
  expect(text.getSnapshot().text).toBe(bakery());
});

test("nothing can be changed while the text can’t be read", async () => {
  const { document: text } = table();
  text.apply(`${bakery()}}`, { label: "Break" });
  await waitFor(() =>
    expect(screen.getByLabelText("Name of example 1")).toHaveProperty("disabled", false),
  );
  expect(screen.getByRole("group", { name: "Examples" })).toHaveProperty("disabled", true);
});

test.each(["en", "de"] as const)("has no barriers, in %s", async (language) => {
  const { edit } = table(questionnaireText("utility-services"), language);
  edit(["examples", 0, "segment"], "audit");
  await screen.findByText(/Another segment|Ein anderes Segment/);
  expect(await barriers()).toEqual([]);
});
