import { type Plan, planOf } from "../../../questionnaire/decision/plan.ts";
import type { Definition, Text } from "../../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../../questionnaire/definition/unsure.ts";
import { isSeveral } from "../several.ts";
import { calculation, type QuestionPlace, resultNames } from "./calculation.ts";
import { columnName, type Sheet, type SheetCell } from "./sheet.ts";

/**
 * A questionnaire as a workbook with formulas, a prospect a row: what is chosen in lists, and what it comes to beside it, as
 * the walk decides. Behind it stand each step of that, and the points, which can be changed there.
 *
 * @param many how many prospects there is room for
 * @param language of the options' words; another where they have none in it
 */
export function typingTool(
  definition: Definition,
  many: number,
  language: string,
): readonly Sheet[] {
  const plan = planOf(definition);
  const textOf = (text: Text) =>
    typeof text === "string" ? text : (text[language] ?? Object.values(text)[0] ?? "");
  const { points, places, asked } = laidOut(definition, plan, textOf);
  const { names, rowOf, resultsOf } = calculation(plan, definition, places);
  const results = 1 + asked.length;
  const rows = Array.from({ length: many }, (_, at) => at + 2);
  const lastInput = columnName(asked.length);
  return [
    {
      name: "Prospects",
      rows: [
        ["prospect", ...asked.map(({ heading }) => heading), ...resultNames],
        ...rows.map((row) => [
          ...new Array<SheetCell>(results).fill(null),
          ...resultsOf(row).map((formula) => ({
            formula: `IF(COUNTA(A${row}:${lastInput}${row})=0,"",${formula})`,
          })),
        ]),
      ],
      choices: asked.map(({ from }, at) => {
        const column = columnName(at + 1);
        return { range: `${column}2:${column}${many + 1}`, from };
      }),
    },
    {
      name: "Calculation",
      rows: [names, ...rows.map((row) => rowOf(row).map((formula) => ({ formula })))],
      choices: [],
    },
    { name: "Points", rows: points, choices: [] },
    {
      name: "Segments",
      rows: [
        ["segment", "name", "tier"],
        ...definition.segments.map(({ id, rep, visitor }) => [
          id,
          textOf(rep?.name ?? visitor.heading),
          `${rep?.tier ?? ""}`,
        ]),
      ],
      choices: [],
    },
  ];
}

/** Where everything stands. */
function laidOut(definition: Definition, plan: Plan, textOf: (text: Text) => string) {
  const points: SheetCell[][] = [["question", "option", "bit", ...plan.segments]];
  const places: QuestionPlace[] = [];
  const asked: { heading: string; from: string }[] = [];
  for (const [at, question] of plan.questions.entries()) {
    const { text = "", options = [], unsure } = definition.questions[at] ?? {};
    const first = points.length + 1;
    const words = question.options.map((_, bit) => {
      const own = options[bit]?.text ?? unsure;
      return own === undefined || typeof own === "boolean" ? UNSURE : textOf(own);
    });
    for (const [bit, word] of words.entries()) {
      const isTwice = words.indexOf(word) !== bit;
      const shown = isTwice ? `${word} (${bit + 1})` : word;
      const own = question.points.get(1 << bit) ?? [];
      points.push([textOf(text), shown, 1 << bit, ...plan.segments.map((_, one) => own[one] ?? 0)]);
    }
    const last = points.length;
    const from = `Points!$B$${first}:$B$${last}`;
    const columns = isSeveral(question)
      ? words.map((word) => ({ heading: `${textOf(text)} – ${word}`, from: '"x"' }))
      : [{ heading: textOf(text), from }];
    const answers = columns.map((_, one) => columnName(1 + asked.length + one));
    asked.push(...columns);
    places.push({ options: [first, last], answers });
  }
  return { points, places, asked };
}
