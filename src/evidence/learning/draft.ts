import type { Backtest, Definition } from "../../questionnaire/definition/definition.ts";
import { freshId } from "../../questionnaire/editing/freshId.ts";
import { answerIn, matchColumns, segmentIn, spelt } from "../table/mapping.ts";
import type { Coded, CodedColumn, Level } from "./codebook.ts";
import type { LearningReport } from "./learningReport.ts";
import { liked } from "./liked.ts";
import type { MetTool } from "./meeting.ts";
import type { ColumnTexts } from "./texts.ts";

type Json = Readonly<Record<string, unknown>>;

/** How what is still to be written is put meanwhile, in the language of the questionnaire. */
export interface DraftWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Of a column or a value that is called by a number alone. */
  question(name: string): string;
  answer(name: string): string;
  range(range: NonNullable<Level["range"]>): string;
}

/** What a questionnaire is made of besides what was learned. */
export interface DraftParts {
  readonly words: DraftWords;
  /** Wordings of columns and their values. */
  readonly texts: ReadonlyMap<string, ColumnTexts>;
  /** A questionnaire of which segments, words and playbooks are kept. */
  readonly like?: Definition | undefined;
  /** A segment that is still to be written. */
  blank(id: string, name: string): Json;
  /** The day of the back-test, as YYYY-MM-DD. */
  readonly on: string;
}

/** Labels of a table that a questionnaire has no segment for, each once. */
export function unknownSegments(like: Definition, { segments }: Coded): readonly string[] {
  return segments.filter((label) => segmentIn(like, label) === null);
}

/** A questionnaire of what was learned, ready to edit: what is still to be written stands in square brackets. */
export function draftOf(
  coded: Coded,
  report: LearningReport,
  tool: MetTool,
  { words, texts, like, blank, on }: DraftParts,
): Json {
  const segmentIds: string[] = [];
  for (const label of coded.segments)
    segmentIds.push(
      (like && segmentIn(like, label)) ?? freshId(spelt(label), "segment", segmentIds, "en"),
    );
  const taken = (like?.questions ?? []).filter(({ ask }) => ask === "never").map(({ id }) => id);
  const questions = tool.set.map((position, at) => {
    const column = coded.columns[position] as CodedColumn;
    const pointsOf = (level: number) =>
      Object.fromEntries(
        segmentIds.flatMap((id, one) => {
          const points = tool.points[at]?.[level * segmentIds.length + one] ?? 0;
          return points > 0 ? [[id, points]] : [];
        }),
      );
    const question = questionOf(
      column,
      { words, own: texts.get(column.column), like },
      taken,
      pointsOf,
    );
    taken.push(question.id);
    return at < tool.always ? question : { ...question, ask: "if-close" };
  });
  const order = tool.order.map((one) => segmentIds[one] as string);
  const learned = {
    questions,
    order,
    decision: { fallback: segmentIds[tool.fallback] as string, clearLead: report.clearLead },
    backtest: { ...backtestOf(report, segmentIds, on), crossValidated: true },
  };
  if (like) return liked(like, learned);
  const names = new Map(coded.segments.map((label, one) => [segmentIds[one] as string, label]));
  return {
    $schema: "./questionnaire.schema.json",
    format: 1,
    id: "needs",
    version: on.slice(0, 7),
    title: `[${words.title}]`,
    languages: [words.language],
    questions,
    segments: order.map((id) => blank(id, names.get(id) ?? id)),
    decision: learned.decision,
    rep: { backtest: learned.backtest },
  };
}

/** A column as a question: in the words of a questionnaire that asks it, in those that are given, or in brackets. */
function questionOf(
  { column, levels }: CodedColumn,
  parts: Pick<DraftParts, "words" | "like"> & { readonly own: ColumnTexts | undefined },
  taken: readonly string[],
  pointsOf: (level: number) => Json,
): Json & { readonly id: string } {
  const { words, own: texts, like } = parts;
  const [match] = like ? matchColumns(like, [column]) : [];
  const asked = like?.questions.find(({ id }) => id === match?.question && !taken.includes(id));
  const answers = levels.map(({ value }) => asked && answerIn(asked, value));
  const known = asked?.options.map(({ id }) => id) ?? [];
  const isKept =
    asked &&
    new Set(answers).size === levels.length &&
    answers.every((answer) => typeof answer === "string" && known.includes(answer));
  if (isKept) {
    const { ask: _, when: __, offer: ___, choose: ____, ...kept } = asked;
    return {
      ...kept,
      options: asked.options.map((option) => {
        const { points: _, ...own } = option;
        const level = answers.indexOf(option.id);
        return level < 0 ? own : { ...own, ...withPoints(pointsOf(level)) };
      }),
    };
  }
  const optionIds: string[] = [];
  return {
    id: freshId(spelt(column), "question", taken, "en"),
    text: texts?.text ?? toWrite(column, words.question),
    options: levels.map((level, at) => {
      const range = level.range && words.range(level.range);
      const text =
        texts?.options?.get(level.value) ??
        (range ? `[${range}]` : toWrite(level.value, words.answer));
      const name = range ?? level.value;
      const id = freshId(spelt(name), "option", optionIds, "en");
      optionIds.push(id);
      return {
        id,
        text,
        ...withPoints(pointsOf(at)),
        ...(level.range && { range: level.range }),
      };
    }),
  };
}

function withPoints(points: Json): Json {
  return Object.keys(points).length > 0 ? { points } : {};
}

/** Words in brackets, by which they are known as still to be written: a number alone in them would be an interval. */
function toWrite(name: string, worded: (name: string) => string): string {
  return /\p{L}/u.test(name) ? `[${name}]` : `[${worded(name)}]`;
}

/** What is kept of a judgement in a questionnaire. */
export function backtestOf(
  {
    rate,
    largest,
    segments,
    leads,
  }: Pick<LearningReport, "rate" | "largest" | "segments" | "leads">,
  segmentIds: readonly string[],
  on: string,
): Backtest {
  const exact = (share: number) => Math.round(share * 10_000) / 10_000;
  return {
    rows: rate.rows,
    hitRate: exact(rate.share),
    baseline: exact(largest),
    on,
    interval: rate.interval.map(exact),
    segments: Object.fromEntries(
      segments.map(({ rows, placed, right }, one) => [segmentIds[one], { rows, placed, right }]),
    ),
    leads: leads.map(({ lead, rows, right }) => ({ lead, rows, right })),
  };
}
