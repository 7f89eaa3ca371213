import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Answer, Definition } from "../../questionnaire/definition/definition.ts";
import { type ColumnMatch, segmentIn } from "../table/mapping.ts";
import { byChance } from "./chance.ts";
import { type Judgement, judged, leadRates } from "./learningReport.ts";
import { answeredColumns, answersOf } from "./rowAnswers.ts";
import type { Study } from "./study.ts";

/** How a questionnaire places rows of which the segment is known, each by the interview as a prospect meets it. */
export interface BacktestReport extends Judgement {
  /** Rows that name no segment of the questionnaire, by what they name. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Rows without an answer to a question that would have been asked, by question: they are not in the rate. */
  readonly unfinished: ReadonlyMap<string, number>;
  /** Values that fit no answer of their question: as if there were none. */
  readonly unread: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Columns without a question have none of it, and questions without a column no answer. */
  readonly unanswered: readonly string[];
}

/** Takes rows one by one. */
export interface Backtesting {
  /** The position of the segment that a row was placed in, and of its own; null where it doesn't count. */
  add(cells: readonly string[]): { readonly placed: number; readonly own: number } | null;
  report(): BacktestReport;
}

/** @param segment position of the column that says where a row belongs */
export function backtesting(
  definition: Definition,
  matches: readonly ColumnMatch[],
  segment: number,
): Backtesting {
  const positions = new Map(definition.segments.map(({ id }, at) => [id, at]));
  const columns = answeredColumns(definition, matches, segment);
  const unknown = new Map<string, number>();
  const unfinished = new Map<string, number>();
  const unread = new Map<string, Map<string, number>>();
  const owns: number[] = [];
  const placings: number[] = [];
  const leads: number[] = [];
  let asked = 0;
  const points: number[] = [];

  return {
    add(cells) {
      const label = (cells[segment] ?? "").trim();
      const named = segmentIn(definition, label);
      if (named === null) {
        count(unknown, label);
        return null;
      }
      const said = answersOf(columns, cells, (question, cell) => {
        const values = unread.get(question) ?? new Map<string, number>();
        unread.set(question, values);
        count(values, cell);
      });
      const interview = interviewWith(definition, said);
      if (interview.missing !== null) {
        count(unfinished, interview.missing);
        return null;
      }
      const { segment: placed, lead, decidedBy } = decide(definition, { known: interview.known });
      const [own, at] = [positions.get(named) ?? 0, positions.get(placed) ?? 0];
      if (decidedBy === "points") {
        points.push(owns.length);
        leads.push(lead);
      }
      owns.push(own);
      placings.push(at);
      asked += interview.asked;
      return { placed: at, own };
    },
    report() {
      const study: Study = {
        segments: definition.segments.length,
        segment: Uint8Array.from(owns),
        candidates: [],
      };
      const byPoints = { ...study, segment: Uint8Array.from(points, (row) => owns[row] as number) };
      const placed = points.map((row) => placings[row] as number);
      return {
        ...judged(study, placings),
        leads: leadRates(byPoints, placed, leads),
        asked: asked / Math.max(1, owns.length),
        unknown,
        unfinished,
        unread,
        unanswered: definition.questions
          .filter(({ id }) => !columns.some(({ question }) => question.id === id))
          .map(({ id }) => id),
      };
    },
  };
}

/** Which of two questionnaires places better, of the rows that both place. */
export interface Comparison {
  readonly rows: number;
  /** Rows that the one puts right and the other doesn't. */
  readonly onlyOne: number;
  readonly onlyOther: number;
  /** How likely so large a difference is by chance alone. */
  readonly chance: number;
}

export function comparing() {
  let [rows, onlyOne, onlyOther] = [0, 0, 0];
  return {
    add(one: ReturnType<Backtesting["add"]>, other: ReturnType<Backtesting["add"]>): void {
      if (!one || !other) return;
      rows++;
      const [isOne, isOther] = [one.placed === one.own, other.placed === other.own];
      if (isOne && !isOther) onlyOne++;
      if (isOther && !isOne) onlyOther++;
    },
    comparison: (): Comparison => ({
      rows,
      onlyOne,
      onlyOther,
      chance: byChance(onlyOne, onlyOther),
    }),
  };
}

type Said = Readonly<Record<string, Answer | number>>;

/**
 * The interview with somebody who answers so: one question after another, until nothing can change the segment. What they
 * would have answered to a question that isn't reached counts for nothing.
 */
function interviewWith(
  definition: Definition,
  said: Said,
): { readonly known: Said; readonly asked: number; readonly missing: string | null } {
  const isFact = new Set(
    definition.questions.filter(({ ask }) => ask === "never").map(({ id }) => id),
  );
  const known = Object.fromEntries(Object.entries(said).filter(([id]) => isFact.has(id)));
  for (let asked = 0; ; asked++) {
    const { next } = walk(definition, { known });
    if (next === null) return { known, asked, missing: null };
    const answer = said[next];
    if (answer === undefined) return { known, asked, missing: next };
    known[next] = answer;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
