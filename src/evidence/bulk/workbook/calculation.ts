import { countBits, type Plan, type PlannedWhen } from "../../../questionnaire/decision/plan.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { UNSURE } from "../../../questionnaire/definition/unsure.ts";
import { isSeveral } from "../several.ts";
import { columnName } from "./sheet.ts";

/** Where the options of a question stand in the sheet of points, and its answers in that of prospects. */
export interface QuestionPlace {
  /** The first and last row of its options, from 1. */
  readonly options: readonly [first: number, last: number];
  /** The columns of its answers: one, or one an option where several can be picked. */
  readonly answers: readonly string[];
}

/** What a prospect's row ends with. */
export const resultNames =
  "segment tier decided_by lead_points is_close runner_up unanswered".split(" ");

/** Formulas over one row, by the names of their columns. @param cell where another of them stands */
type Formula = (cell: (name: string) => string, row: number) => string;

/** The steps from answers to a segment, a column each, in the order of the walk; and what is told of them. */
export function calculation(
  plan: Plan,
  { segments, questions }: Definition,
  places: readonly QuestionPlace[],
) {
  const steps = new Map<string, Formula>();
  const segmentsAt = plan.segments.map((_, one) => one);
  const optionsOf = (at: number, column: string) => {
    const [first, last] = places[at]?.options ?? [0, 0];
    return `Points!$${column}$${first}:$${column}$${last}`;
  };
  const scoreOf =
    (some: readonly number[], segment: number): Formula =>
    (cell) => {
      const column = columnName(3 + segment);
      const terms = some.map((at) => {
        const bits = optionsOf(at, "C");
        return `SUMPRODUCT(MOD(INT(${cell(`counted ${at}`)}/${bits}),2)*${optionsOf(at, column)})`;
      });
      return terms.join("+") || "0";
    };
  const holds = (when: PlannedWhen, cell: (name: string) => string) => {
    const clause = ({ question, picks }: PlannedWhen[number][number]) => {
      const bits = [...Array(31).keys()].map((bit) => 1 << bit).filter((bit) => picks & bit);
      const each = bits.map((bit) => `MOD(INT(${cell(`counted ${question}`)}/${bit}),2)`);
      return `${each.join("+") || "0"}>0`;
    };
    const all = when.map((clauses) => `AND(${clauses.map(clause).join(",") || "TRUE"})`);
    return `OR(${all.join(",") || "FALSE"})`;
  };
  /** All cells of a kind, which stand side by side. */
  const side = (cell: (name: string) => string, name: string) =>
    `${cell(`${name} 0`)}:${cell(`${name} ${segmentsAt.length - 1}`)}`;

  for (const [at, question] of plan.questions.entries()) {
    steps.set(`picks ${at}`, (_, row) => {
      const cells = (places[at]?.answers ?? []).map((column) => `Prospects!${column}${row}`);
      if (!isSeveral(question))
        return `SUMPRODUCT(EXACT(${optionsOf(at, "B")},${cells[0]})*${optionsOf(at, "C")})`;
      const most = Math.max(...question.answers.map(countBits));
      const each = cells.map((one) => `(${one}="x")`);
      const weights = question.options.map((id) => (id === UNSURE ? most : 1));
      const many = each.map((one, bit) => `${one}*${weights[bit]}`).join("+");
      const sum = each.map((one, bit) => `${one}*${1 << bit}`).join("+");
      return `IF(${many}<=${most},${sum},0)`;
    });
  }
  const facts = [...plan.questions.keys()].filter((at) => plan.questions[at]?.ask === "never");
  for (const at of facts) steps.set(`counted ${at}`, (cell) => cell(`picks ${at}`));
  steps.set("open", () => "0");
  let open = "open";
  const before = [...facts];
  for (const [at, { ask, when }] of plan.questions.entries()) {
    if (ask === "never") continue;
    const soFar = [...before];
    if (ask === "if-close")
      for (const one of segmentsAt) steps.set(`before ${at} ${one}`, scoreOf(soFar, one));
    const earlier = open;
    steps.set(`due ${at}`, (cell) => {
      const scores = side(cell, `before ${at}`);
      const due = [
        `${cell(earlier)}=0`,
        ...(when ? [holds(when, cell)] : []),
        ...(ask === "if-close"
          ? [`COUNTIF(${scores},">"&(MAX(${scores})-${plan.clearLead}))>=2`]
          : []),
      ];
      return `IF(AND(${due.join(",")}),1,0)`;
    });
    steps.set(`counted ${at}`, (cell) => `${cell(`due ${at}`)}*${cell(`picks ${at}`)}`);
    open = `open ${at}`;
    steps.set(
      open,
      (cell) =>
        `IF(AND(${cell(`due ${at}`)}=1,${cell(`picks ${at}`)}=0),${at + 1},${cell(earlier)})`,
    );
    before.push(at);
  }
  for (const one of segmentsAt) steps.set(`score ${one}`, scoreOf([...plan.questions.keys()], one));
  steps.set("best", (cell) => `MAX(${side(cell, "score")})`);
  steps.set("next", (cell) => `LARGE(${side(cell, "score")},2)`);
  steps.set("top", (cell) => `MATCH(${cell("best")},${side(cell, "score")},0)`);
  steps.set("second", (cell) => {
    const scores = side(cell, "score");
    const behind = `INDEX(${scores},${cell("top")}+1):INDEX(${scores},${segmentsAt.length})`;
    return `IF(${cell("next")}=${cell("best")},${cell("top")}+MATCH(${cell("next")},${behind},0),MATCH(${cell("next")},${scores},0))`;
  });
  for (const [at, { when }] of plan.rules.entries())
    steps.set(`rule ${at}`, (cell) => `IF(${holds(when, cell)},1,0)`);
  const lastRule = plan.rules.length - 1;
  steps.set("rule", (cell) =>
    lastRule < 0 ? "0" : `IFERROR(MATCH(1,${cell("rule 0")}:${cell(`rule ${lastRule}`)},0),0)`,
  );
  steps.set("segment", (cell) => {
    const byPoints = `IF(${cell("best")}>0,${cell("top")},${plan.fallback + 1})`;
    const byRule = plan.rules.map(({ segment }) => segment + 1).join(",");
    return lastRule < 0
      ? byPoints
      : `IF(${cell("rule")}>0,CHOOSE(MAX(1,${cell("rule")}),${byRule}),${byPoints})`;
  });
  steps.set("by points", (cell) => `IF(AND(${cell("rule")}=0,${cell("best")}>0),1,0)`);

  const names = [...steps.keys()];
  const column = new Map(names.map((name, at) => [name, columnName(at)]));
  const cellAt = (row: number) => (name: string) => `${column.get(name)}${row}`;
  const named = (place: string, of: string) =>
    `INDEX(Segments!$${of}$2:$${of}$${segments.length + 1},${place})`;
  return {
    names,
    rowOf: (row: number) => [...steps.values()].map((formula) => formula(cellAt(row), row)),
    /** @param row of the prospect, the same as of its steps */
    resultsOf(row: number): readonly string[] {
      const cell = (name: string) => `Calculation!${cellAt(row)(name)}`;
      const ids = questions.map(({ id }) => `"${id}"`).join(",");
      return [
        named(cell("segment"), "A"),
        `${named(cell("segment"), "C")}&""`,
        `IF(${cell("rule")}>0,"rule",IF(${cell("by points")}=1,"points","fallback"))`,
        `${cell("best")}-${cell("next")}`,
        `AND(${cell("by points")}=1,${cell("best")}-${cell("next")}<${plan.clearLead})`,
        `IF(AND(${cell("by points")}=1,${cell("next")}>0),${named(cell("second"), "A")},"")`,
        `IF(${cell(open)}=0,"",CHOOSE(MAX(1,${cell(open)}),${ids}))`,
      ];
    },
  };
}
