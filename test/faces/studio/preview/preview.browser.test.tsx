import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type Play, useStudio } from "../../../../src/faces/studio/desk/StudioContext.ts";
import { PreviewPanel } from "../../../../src/faces/studio/preview/PreviewPanel.tsx";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../proof/bakery.ts";
import { questionnaireText, sit } from "../proof/desk.tsx";

afterEach(cleanup);

const look = (play: Play | null, show: Play = { answers: {} }) => (
  <main>
    <h2>Studio</h2>
    <ShowMe play={show} />
    <PreviewPanel play={play} />
  </main>
);

function ShowMe({ play: what }: { play: Play }) {
  const { play } = useStudio();
  return (
    <button type="button" onClick={() => play({ ...what })}>
      Show me
    </button>
  );
}

const stage = () => within(screen.getByRole("region", { name: "Preview" }));
const click = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByLabelText(label), option);

test("plays an interview to its result, and again", async () => {
  sit(bakery(), (play) => look(play, { answers: { late: "depends", pays: "owner" } }));
  stage().getByRole("heading", { name: "Welcome" });
  await click("Show me");
  await stage().findByRole("heading", { name: "Right now" });
  screen.getByText("This prospect ends in “Right now”.");
  await click("Play again");
  await stage().findByRole("heading", { name: "A delivery is late. What happens?" });
  await stage().findByRole("heading", { name: "Right now" });
});

test("speaks to visitors as the website does, in a language that the studio has not", async () => {
  const french = { ...JSON.parse(bakery()), languages: ["fr"], intro: undefined };
  sit(JSON.stringify(french), (play) => look(play));
  await stage().findByRole("button", { name: "Continuer" });
});

test("plays what it is opened for, though one edits another question meanwhile", async () => {
  const shown: Play = { answers: { late: "stop" } };
  const { document } = sit(bakery(), (play) => (play ? look(play) : <ShowMe play={shown} />));
  document.select(["questions", 2]);
  await click("Show me");
  await stage().findByRole("heading", { name: "Right now" });
  document.select(["questions", 1]);
  await stage().findByRole("heading", { name: "A delivery is late. What happens?" });
});

test("keeps its answers while one edits, and gives one again that came back", async () => {
  const { edit, document } = sit(bakery(), (play) => look(play, { answers: { late: "stop" } }));
  await click("Show me");
  await stage().findByRole("heading", { name: "Right now" });
  edit(["segments", 0, "visitor", "heading"], "At once");
  await stage().findByRole("heading", { name: "At once" });
  edit(["questions", 1, "options", 0, "points"], { slow: 3 });
  await stage().findByRole("heading", { name: "No hurry" });

  // An id on its way to another: for a moment nothing of the answer fits.
  edit(["examples"], undefined);
  edit(["questions", 1, "options", 0, "id"], "sto");
  await stage().findByRole("heading", { name: "A delivery is late. What happens?" });
  document.undo();
  await stage().findByRole("heading", { name: "No hurry" });
});

test("goes to the question that one edits, or says why it can’t", async () => {
  const { document, edit } = sit(bakery(), (play) => look(play));
  document.select(["questions", 2, "options", 0]);
  await stage().findByRole("heading", { name: "Who pays?" });
  document.select(["questions", 1]);
  await stage().findByRole("heading", { name: "A delivery is late. What happens?" });
  document.select(["questions", 0, "text"]);
  await screen.findByText(/“How many people\?” is never asked/);

  edit(["questions", 1, "options", 2, "points"], { fast: 2 });
  document.select(["questions", 2]);
  await screen.findByText(/“Who pays\?” is never needed: it waits for a close call/);
});

test("one interview for all who look: the visitor’s answers stand in the console, and back", async () => {
  sit(bakery(), (play) => look(play));
  await userEvent.click(stage().getByRole("button", { name: "Begin" }));
  await userEvent.click(stage().getByText("It depends"));
  await choose("Seen by", "Sales rep, on a call");
  // In its question's line, since another is asked by now.
  await stage().findByRole("button", { name: /^A delivery is late.*It depends/ });
  await userEvent.click(stage().getByRole("button", { name: /A buyer/ }));
  await screen.findByText("This prospect ends in “No hurry”.");
  await choose("Seen by", "Sales rep, step by step");
  await stage().findByRole("heading", { name: "No hurry" });
  await click("Back to the start");
  await choose("Seen by", "Website visitor");
  await stage().findByRole("heading", { name: "Welcome" });
});

test("keeps the console’s calls nowhere", async () => {
  const before = (await indexedDB.databases()).map(({ name }) => name);
  sit(bakery(), (play) => look(play));
  await choose("Seen by", "Sales rep, on a call");
  await userEvent.click(await stage().findByRole("button", { name: /We stop/ }));
  await screen.findByText("This prospect ends in “Right now”.");
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(before);
  expect(sessionStorage).toHaveLength(0);
});

test("makes an example of what was played by one click", async () => {
  const { document } = sit(bakery(), (play) =>
    look(play, { answers: { late: "wait", size: "few" } }),
  );
  await click("Show me");
  await stage().findByRole("heading", { name: "No hurry" });
  await choose("This prospect must be", "Right now");
  await click("Add as example");
  await screen.findByText(/Added as “Right now”/);
  const { reading } = document.getSnapshot();
  expect(reading.ok && reading.definition.examples?.at(-1)).toEqual({
    name: "Right now",
    answers: { size: "few", late: "wait" },
    segment: "fast",
  });
  document.undo();
  expect(document.getSnapshot().text).toBe(bakery());
});

test("shows it in another language, theme and width", async () => {
  sit(questionnaireText("utility-services"), (play) => look(play));
  await choose("Language", "German");
  expect(document.querySelector(".nd")?.getAttribute("lang")).toBe("de");
  const frame = () => document.querySelector(".nd")?.parentElement as HTMLElement;
  await choose("Light or dark", "Dark");
  expect(getComputedStyle(frame()).colorScheme).toBe("dark");
  await choose("Width", "Phone");
  expect(frame().getBoundingClientRect().width).toBe(375);
  // A device that is wider than the panel is shown smaller, with all of its width in sight.
  await choose("Width", "Tablet");
  const panel = screen.getByRole("region", { name: "Preview" });
  expect(panel.clientWidth).toBeLessThan(768);
  await waitFor(() => expect(panel.scrollWidth).toBe(panel.clientWidth));
  expect(getComputedStyle(frame()).width).toBe("768px");
});

test.each(["Website visitor", "Sales rep, on a call"])("has no barriers: %s", async (face) => {
  sit(questionnaireText("utility-services"), (play) =>
    look(play, {
      answers: { "last-issue": "standstill", figure: "availability", "look-elsewhere": "outage" },
    }),
  );
  await click("Show me");
  await screen.findByText(/This prospect ends in/);
  await choose("Seen by", face);
  // axe can't judge the colours of what is under the line at the foot.
  const dock = document.querySelector<HTMLElement>(".ndc-dock");
  if (dock) dock.style.position = "static";
  expect(await barriers()).toEqual([]);
});
