import type { AnswerCounts } from "../../../evidence/learning/answerCounts.ts";
import type { BacktestReport, Comparison } from "../../../evidence/learning/backtest.ts";
import type { Rate } from "../../../evidence/learning/chance.ts";
import type { Coded, Coding, Unlearnable } from "../../../evidence/learning/codebook.ts";
import type { PastMoves } from "../../../evidence/learning/pastMoves.ts";
import type { ColumnMatch } from "../../../evidence/table/mapping.ts";
import type { ColumnValues } from "../../../evidence/table/segmentColumn.ts";
import type { BadRow } from "../../../evidence/table/table.ts";
import type { TableProblem } from "../../../evidence/table/tableProblem.ts";
import type { VersionWeights } from "../../../proof/diff/edit.ts";
import type { Answer, Definition } from "../../../questionnaire/definition/definition.ts";

/** A table that was read: what it has, without its rows, which stay where they were read. */
export interface TableRead {
  readonly columns: readonly ColumnValues[];
  readonly rows: number;
  /** The first of the rows that are none. */
  readonly bad: readonly BadRow[];
  readonly badCount: number;
}

/** What somebody said of a table by hand. */
export interface Choices {
  /** The column that says where rows belong; null for none, undefined where nothing was said. */
  readonly segment?: string | null | undefined;
  /** The column of a question; null for none. */
  readonly questions: ReadonlyMap<string, string | null>;
  /** What values stand for, by column: the id of an option or a segment, and "" for none. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A questionnaire to hold against the rows, and the version that it is compared with. */
export interface Wanted {
  readonly definition: Definition;
  readonly choices: Choices;
  readonly before: {
    readonly definition: Definition;
    /** Segments that go by another id since. */
    readonly renamed: ReadonlyMap<string, string>;
  } | null;
}

/** What a value of a column is taken for. */
export interface ValueTaken {
  readonly value: string;
  readonly rows: number;
  /** Undefined where it says that there is no answer, null where it fits none. */
  readonly taken: Answer | undefined | null;
}

/** What the values of a column are taken for. */
export interface ColumnTaken {
  /** The most frequent first; without numbers, which ranges take. */
  readonly values: readonly ValueTaken[];
  readonly hasNumbers: boolean;
  /** Rows with further values, of a column that has more than can be told. */
  readonly beyond: number;
}

/** What rows come to by a questionnaire. */
export interface Tested {
  readonly segment: string | null;
  /** Columns that answer a question. */
  readonly matches: readonly (ColumnMatch & { readonly question: string })[];
  /** What values are taken for, by column. */
  readonly values: ReadonlyMap<string, ColumnTaken>;
  readonly counts: readonly AnswerCounts[];
  /** How often answers were given to what each version asks. */
  readonly weights: VersionWeights;
  /** Null where no column says where rows belong. */
  readonly report: BacktestReport | null;
  readonly before: {
    readonly rate: Rate | null;
    readonly comparison: Comparison | null;
    readonly past: PastMoves;
  } | null;
}

/** Why a file isn't read as a table, as data that can be posted. */
export type Refusal = Pick<TableProblem, "code" | "figures">;

/** What can be asked of a table, and what comes of it. */
export interface TableWork {
  open(file: Blob): Promise<TableRead | Refusal>;
  /** Null where a newer one was asked meanwhile. */
  test(wanted: Wanted): Promise<Tested | null>;
  code(coding: Coding): Promise<Coded | Unlearnable>;
}

export type TableRequest = {
  readonly [Kind in keyof TableWork]: {
    readonly id: number;
    readonly kind: Kind;
    readonly of: Parameters<TableWork[Kind]>[0];
  };
}[keyof TableWork];

/** What a worker says of itself again and again: that it is there, and not stuck in anything. */
export interface Alive {
  readonly alive: true;
}

export type TableReply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failed: true };
