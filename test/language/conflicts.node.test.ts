import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Definition } from "../../src/index.ts";
import { saidConflict } from "../../src/language/changes/saidConflict.ts";
import { mergeTexts } from "../../src/questionnaire/comparing/mergeTexts.ts";

const file = new URL("../../questionnaires/payroll-bureau.json", import.meta.url);
const base = readFileSync(file, "utf8");

type Change = (draft: Definition) => void;

function said(mine: Change, theirs: Change, language = "en") {
  const made = (change: Change) => {
    const draft = JSON.parse(base);
    change(draft);
    return JSON.stringify(draft);
  };
  const merge = mergeTexts({ base, mine: made(mine), theirs: made(theirs) });
  if (!merge.ok) throw new Error(merge.unreadable);
  return merge.conflicts.map((conflict) => saidConflict(conflict, merge, language));
}

const points =
  (number: number): Change =>
  ({ questions }) => {
    Object.assign(questions[0]?.options[0] ?? {}, { points: { cover: number } });
  };

test("points that both have changed, by the names of answer and segment", () => {
  expect(said(points(1), points(2))).toEqual([
    {
      about:
        "Question 1 “Who runs your payroll today?” › Answer “One colleague in the office” › Points to Pay Day Covered",
      mine: "1",
      theirs: "2",
    },
  ]);
});

test("what one has removed and the other changed", () => {
  const remove: Change = ({ segments }) => {
    segments[0]?.rep?.playbook.objections.shift();
  };
  const reword: Change = ({ segments }) => {
    const [objection] = segments[0]?.rep?.playbook.objections ?? [];
    Object.assign(objection ?? {}, { reply: "Another one" });
  };
  expect(said(remove, reword)).toEqual([
    {
      about: "Segment “Pay Day Covered” › For sales › Playbook › Objection 1",
      mine: "removed",
      theirs: "kept, and changed",
    },
  ]);
});

test("an order, and a figure of the decision, in German too", () => {
  const lead =
    (clearLead: number): Change =>
    ({ decision, segments }) => {
      Object.assign(decision, { clearLead });
      if (clearLead === 3) segments.reverse();
      else segments.push(...segments.splice(0, 1));
    };
  expect(said(lead(3), lead(4), "de")).toEqual([
    {
      about: "Die Reihenfolge: Segment",
      mine: "wie Sie sie gewählt haben",
      theirs: "wie sie in der Datei ist",
    },
    { about: "Entscheidung › Klarer Vorsprung", mine: "3", theirs: "4" },
  ]);
});
