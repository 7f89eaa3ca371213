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
  "close-after-tie-break": "warning",
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
  "choose-beyond-options": "warning",
  "range-gap": "warning",
  "id-tells-segment": "warning",
  "playbook-part-empty": "warning",
  "playbooks-alike": "warning",
  "suits-nobody": "warning",
  "evidence-gap": "note",
  "fill-in-unknown": "warning",
  "nobody-signs": "warning",
  "tier-against-worth": "note",
  "first-tier-crowded": "note",
  "shares-off": "warning",
  "review-overdue": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof severities;

/** What each code tells in figures, shares and counts of interviews with nothing known. */
interface FiguresByCode {
  "segment-unreachable": AboutSegments;
  /** The segments: the one expected, and the one that it is. */
  "example-differs": { readonly name: string } & AboutSegments;
  /** The question that its answers leave open. */
  "example-incomplete": { readonly name: string } & AboutQuestion;
  "question-without-effect": AboutQuestion;
  /** The options: the one that it is about, and an earlier one. */
  "options-alike": AboutQuestion & AboutOptions;
  /** Nothing is close by then, or all is certain. */
  "question-never-asked": AboutQuestion & { readonly because: "never-close" | "certain-before" };
  "when-never-holds": AboutQuestion;
  "when-always-holds": AboutQuestion;
  /** The share of the times that the question is asked. */
  "if-close-does-not-part": AboutQuestion & AboutSegments & { readonly share: number };
  /** The share of the interviews that ask it; ids of the leading segments that nothing which it offers them parts. */
  "close-after-tie-break": AboutQuestion & {
    readonly share: number;
    readonly pairs: readonly (readonly string[])[];
  };
  "rule-never-fires": AboutRules & { readonly because?: "certain-before" };
  "rule-hidden": AboutRules;
  /**
   * The segments: the winner first. The question that would part them, or null and why there is none: each that could is
   * answered by then; only facts do; none ever does.
   */
  tie: Ended &
    AboutSegments & {
      readonly question: string | null;
      readonly because?: "cancels-out" | "only-facts-tell" | "nothing-tells";
    };
  "close-calls": Ended;
  "left-to-fallback": Ended & AboutSegments;
  "segment-dominates": AboutSegments & { readonly share: number };
  "question-count": { readonly count: number };
  "segment-count": { readonly count: number };
  /** What is still to be written is a link, or else a text or a name. */
  placeholder: { readonly because?: "link" };
  "private-placeholder": { readonly because?: "link" };
  /** It is there, but without a word, or else not there at all. */
  "text-missing": { readonly languages: readonly string[]; readonly because?: "blank" };
  "invisible-character": { readonly invisible: Invisible };
  /** How many may be picked, and how many options there are. */
  "choose-beyond-options": AboutQuestion & { readonly choose: number; readonly count: number };
  /** The first number that means none of the options, and the first after it that means one; that one, and the one before. */
  "range-gap": AboutQuestion & AboutOptions & { readonly from: number; readonly below: number };
  "id-tells-segment": AboutQuestion & AboutSegments & Partial<AboutOptions>;
  "playbook-part-empty": AboutSegments;
  /** The segments: the one that it is about, and an earlier one. */
  "playbooks-alike": AboutSegments;
  /** What suits nobody who ends in the segment: a part of its playbook, or else a trait of its ideal customer. */
  "suits-nobody": AboutSegments & { readonly because?: "fit" };
  "evidence-gap": AboutSegments;
  /** What stands in braces, without them. */
  "fill-in-unknown": { readonly name: string };
  "nobody-signs": AboutSegments;
  /** The segments: the one in the last tier or turned away, and one above it that is worth less a day of selling. */
  "tier-against-worth": AboutSegments & { readonly because: "last-tier" | "declined" };
  "first-tier-crowded": { readonly count: number };
  /** What the shares of all segments add up to. */
  "shares-off": { readonly share: number };
  /** Dates as YYYY-MM-DD. */
  "review-overdue": { readonly date: string; readonly today: string };
}

interface AboutQuestion {
  /** Its id. */
  readonly question: string;
}

interface AboutSegments {
  /** Their ids. */
  readonly segments: readonly string[];
}

interface AboutOptions {
  /** Their ids. */
  readonly options: readonly string[];
}

interface AboutRules {
  /** Their positions in the definition's list. */
  readonly rules: readonly number[];
}

/** How many interviews end so, and what share that is of all. */
export interface Ended {
  readonly share: number;
  readonly interviews: number;
}

type NameIn<Of> = Of extends unknown ? keyof Of : never;

/** Figures that are told, and none of the others: so each can be asked for, whatever the code. */
type Told<Of> = Of & {
  readonly [Name in Exclude<NameIn<FiguresByCode[FindingCode]>, keyof Of>]?: undefined;
};

interface FoundOf<Code extends FindingCode> {
  readonly code: Code;
  /** The way to what it is about, in the questionnaire's JSON. */
  readonly path: Path;
  readonly figures: Figures<Code>;
  /** The shortest interview that shows it, as answers that can stand in `examples`; where one does. */
  readonly witness?: Answers;
}

/** Numbers and ids by name; which there are depends on the code. */
export type Figures<Code extends FindingCode = FindingCode> = {
  [One in Code]: Told<FiguresByCode[One]>;
}[Code];

/** What a check says; `check` adds how grave it is and where in the text it stands. */
export type Found = { [Code in FindingCode]: FoundOf<Code> }[FindingCode];

/** One thing found, as data: `language` makes a sentence of it. */
export type Finding = Found & {
  readonly severity: Severity;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly column: number;
};
