import type { Answers } from "../../questionnaire/definition/definition.ts";
import type { Invisible } from "../../questionnaire/definition/invisible.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";

export type Severity = "error" | "warning" | "note";

/** Stable names of what can be found over every interview, and how grave each is. */
export const severities = {
  "segment-unreachable": "error",
  "example-differs": "error",
  "example-incomplete": "error",
  "question-without-effect": "warning",
  "options-alike": "warning",
  "question-never-asked": "warning",
  "when-never-holds": "warning",
  "when-always-holds": "note",
  "if-close-does-not-part": "warning",
  "rule-never-fires": "warning",
  "rule-hidden": "warning",
  tie: "note",
  "close-calls": "note",
  "left-to-fallback": "warning",
  "segment-dominates": "warning",
  "question-count": "note",
  "segment-count": "note",
  placeholder: "error",
  "private-placeholder": "warning",
  "text-missing": "warning",
  "invisible-character": "warning",
  "range-gap": "warning",
  "id-tells-segment": "warning",
  "playbook-part-empty": "warning",
  "playbooks-alike": "warning",
  "review-overdue": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severities;

/** What a check says; `check` adds how grave it is and where in the text it stands. */
export interface Found {
  readonly code: FindingCode;
  /** The way to what it is about, in the questionnaire's JSON. */
  readonly path: Path;
  /** Numbers and ids by name; which there are depends on the code. */
  readonly figures: Figures;
  /** The shortest interview that shows it, as answers that can stand in `examples`; where one does. */
  readonly witness?: Answers;
}

export interface Figures {
  /** The share of interviews with nothing known that it concerns, from 0 to 1. */
  readonly share?: number;
  /** How many interviews with nothing known it concerns. */
  readonly interviews?: number;
  readonly count?: number;
  /** Ids of the segments it is about, the winner or the expected one first. */
  readonly segments?: readonly string[];
  /** Id of the question it is about; null where one was looked for in vain. */
  readonly question?: string | null;
  /** Ids of options, that of the path first. */
  readonly options?: readonly string[];
  /** Positions of rules in the definition's list. */
  readonly rules?: readonly number[];
  readonly languages?: readonly string[];
  /** Dates as YYYY-MM-DD. */
  readonly date?: string;
  readonly today?: string;
  /** Why it is so, where one code has several reasons. */
  readonly because?: Because;
  /** The first number that something holds for, and the first after it for which it doesn't. */
  readonly from?: number;
  readonly below?: number;
  readonly invisible?: Invisible;
  /** The name of an example. */
  readonly name?: string;
}

type Because =
  /** A question is never asked: nothing is close by then, or all is certain. */
  | "never-close"
  | "certain-before"
  /** A text is there, but without a word. */
  | "blank"
  /** What is still to be written is a link. */
  | "link"
  /** No question is left to part a tie: each that could is answered by then; only facts do; none ever does. */
  | "cancels-out"
  | "only-facts-tell"
  | "nothing-tells";

/** One thing found, as data: `language` makes a sentence of it. */
export interface Finding extends Found {
  readonly severity: Severity;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly column: number;
}
