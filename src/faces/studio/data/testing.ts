import { answerCounting } from "../../../evidence/learning/answerCounts.ts";
import { backtesting, comparing } from "../../../evidence/learning/backtest.ts";
import { pastMoving } from "../../../evidence/learning/pastMoves.ts";
import { type ColumnMatch, matchColumns } from "../../../evidence/table/mapping.ts";
import { segmentColumn } from "../../../evidence/table/segmentColumn.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { asking } from "./asking.ts";
import { columnValues } from "./columnValues.ts";
import type { Choices, Tested, Wanted } from "./messages.ts";
import { valuesTaken } from "./valuesTaken.ts";

/** A table that is held. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Holds rows against a questionnaire, and against an earlier version of it: a step a row. */
export function* testing(
  { columns, rows }: Rows,
  { definition, choices, before }: Wanted,
): Generator<void, Tested> {
  const segment = segmentIn(definition, columns, rows, choices);
  const at = segment === null ? -1 : columns.indexOf(segment);
  const except = at < 0 ? null : at;
  const matches = matched(definition, columns, choices, except);
  const old = before && {
    definition: before.definition,
    matches: matched(before.definition, columns, choices, except),
  };
  const test = except === null ? null : backtesting(definition, matches, at);
  const oldTest = old && except !== null ? backtesting(old.definition, old.matches, at) : null;
  const both = comparing();
  const counting = answerCounting(definition, matches, except);
  const moving = old && before && pastMoving(old, { definition, matches }, except, before.renamed);
  const taking = valuesTaken(definition, matches, segment === null ? null : { segment, at });
  const asked = asking(definition, matches, except);
  const oldAsked = old && asking(old.definition, old.matches, except);
  const said = asSaid(columns, choices);
  for (const row of rows) {
    const cells = said(row);
    const placed = test?.add(cells) ?? null;
    both.add(placed, oldTest?.add(cells) ?? null);
    counting.add(cells);
    moving?.add(cells);
    asked.add(cells);
    oldAsked?.add(cells);
    taking.add(row, cells);
    yield;
  }
  return {
    segment,
    matches,
    values: taking.values(),
    weights: {
      before: (oldAsked ?? asked).weights(),
      after: asked.weights(),
    },
    counts: counting.counts(),
    report: test?.report() ?? null,
    before: moving && {
      rate: oldTest?.report().rate ?? null,
      comparison: oldTest && both.comparison(),
      past: moving.moves(),
    },
  };
}

function segmentIn(
  definition: Definition,
  columns: readonly string[],
  rows: Rows["rows"],
  { segment, questions }: Choices,
): string | null {
  if (segment !== undefined) return segment;
  const answering = new Set(questions.values());
  const all = columns.map((column, at) => ({ column, values: columnValues(rows, at) }));
  return segmentColumn(
    definition,
    all.filter(({ column }) => !answering.has(column)),
  );
}

type Match = ColumnMatch & { readonly question: string };

function matched(
  definition: Definition,
  columns: readonly string[],
  { questions }: Choices,
  except: number | null,
): readonly Match[] {
  const said = new Map<string, string>();
  for (const { id } of definition.questions) {
    const column = questions.get(id);
    if (column) said.set(column, id);
  }
  return matchColumns(definition, columns, said).flatMap((match): Match[] => {
    const { question, how, at } = match;
    if (question === null || at === except) return [];
    const isLeftOut = how !== "given" && questions.get(question) === null;
    return isLeftOut ? [] : [{ ...match, question }];
  });
}

/** Rows in which values that somebody said what they stand for are that. */
function asSaid(columns: readonly string[], { values }: Choices) {
  const said = [...values].map(([column, own]) => [columns.indexOf(column), own] as const);
  if (said.length === 0) return (row: readonly string[]) => row;
  return (row: readonly string[]) => {
    const cells = [...row];
    for (const [at, own] of said) {
      const cell = own.get((row[at] ?? "").trim());
      if (cell !== undefined) cells[at] = cell;
    }
    return cells;
  };
}
