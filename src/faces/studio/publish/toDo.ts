import { findingSentences } from "../../../language/findings.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Finding, FindingCode } from "../../../proof/findings/finding.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { SectionName } from "../desk/sections.ts";
import type { Snapshot } from "../document/document.ts";
import type { ProofState } from "../proving/proofState.ts";
import { saidOnce } from "../proving/saidOnce.ts";

/** Something to mend, with the places where that is done. */
export interface Hindrance {
  readonly sentence: string;
  readonly section: SectionName;
  readonly paths?: readonly Path[];
}

/** How far one step on the way to the website is: one that is first keeps all else from going out. */
export type StepState = "done" | "open" | "first" | "looking";

interface Step {
  readonly state: StepState;
  readonly hindrances: readonly Hindrance[];
}

/** What is left until a questionnaire can go live, in the order in which it is done. */
export interface ToDo {
  readonly texts: Step;
  /** What is wrong with it; "open" where nobody can say. */
  readonly mistakes: Step & { readonly warnings: readonly Hindrance[] };
  readonly receiver: StepState;
  readonly languages: Step;
  readonly review: Step;
}

interface Grounds {
  readonly snapshot: Snapshot;
  readonly proof: ProofState;
  /** Where results go; empty where nobody said that. */
  readonly receiver: string;
  /** The languages that go out. */
  readonly languages: ReadonlySet<string>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** What has a step of its own is no mistake or warning besides. */
const apart = new Set<FindingCode>([
  "placeholder",
  "private-placeholder",
  "text-missing",
  "review-overdue",
]);

export function toDoOf(grounds: Grounds, translator: StudioTranslator): ToDo {
  const { snapshot, proof, receiver } = grounds;
  const { state, checked } = proof;
  // What was found in an earlier version says nothing about this one.
  const isChecked = snapshot.reading.ok && checked?.version.text === snapshot.text;
  const findings = isChecked ? checked.findings : [];
  const isUnproved = snapshot.reading.ok && (state === "too-large" || state === "failed");
  const unchecked: StepState | null = isChecked
    ? null
    : isUnproved || !snapshot.reading.ok
      ? "open"
      : "looking";
  const sentence = isChecked
    ? findingSentences(checked.version.definition, translator.language)
    : () => "";
  const hindrancesOf = (severity: Finding["severity"]) =>
    saidOnce(
      findings.filter((finding) => finding.severity === severity && !apart.has(finding.code)),
      sentence,
    ).map(
      ([words, alike]): Hindrance => ({
        sentence: words,
        section: alike[0].path[0] === "examples" ? "examples" : "forms",
        paths: alike.map(({ path }) => path),
      }),
    );
  return {
    texts: unchecked ? { state: unchecked, hindrances: [] } : texts(findings, translator),
    mistakes: { ...mistakes(), warnings: hindrancesOf("warning") },
    receiver: receiver === "" ? "open" : "done",
    languages: unchecked
      ? { state: unchecked, hindrances: [] }
      : missing(findings, grounds.languages, translator),
    review: review(grounds, translator),
  };

  function mistakes(): Step {
    const { reading } = snapshot;
    if (!reading.ok) {
      const sentenceOf = problemSentences(translator.language);
      const hindrances = reading.problems.map((problem): Hindrance => {
        return { sentence: sentenceOf(problem), section: "text", paths: [problem.path] };
      });
      return { state: "first", hindrances };
    }
    if (!isChecked) return { state: unchecked ?? "looking", hindrances: [] };
    return step(hindrancesOf("error"), "first");
  }
}

/** How many steps are still to be taken. */
export function leftOf({ texts, mistakes, receiver, languages, review }: ToDo): number {
  const states = [texts.state, mistakes.state, receiver, languages.state, review.state];
  return states.filter((state) => state === "open" || state === "first").length;
}

function step(hindrances: readonly Hindrance[], state: "open" | "first"): Step {
  return { state: hindrances.length > 0 ? state : "done", hindrances };
}

function texts(findings: readonly Finding[], { word }: StudioTranslator): Step {
  const pathsOf = (code: FindingCode) =>
    findings.filter((finding) => finding.code === code).map(({ path }) => path);
  const [unwritten, forSales] = [pathsOf("placeholder"), pathsOf("private-placeholder")];
  const hindrances = [
    ...unwrittenTexts(unwritten, word),
    ...(forSales.length === 0
      ? []
      : [
          {
            sentence: word("publishPrivateUnwritten", { count: forSales.length }),
            section: "forms" as const,
            paths: forSales,
          },
        ]),
  ];
  return step(hindrances, unwritten.length > 0 ? "first" : "open");
}

/** What is still to be written is told at once, with the way to each. */
export function unwrittenTexts(
  paths: readonly Path[],
  word: StudioTranslator["word"],
): readonly Hindrance[] {
  if (paths.length === 0) return [];
  return [{ sentence: word("publishUnwritten", { count: paths.length }), section: "forms", paths }];
}

function missing(
  findings: readonly Finding[],
  languages: ReadonlySet<string>,
  { word }: StudioTranslator,
): Step {
  if (languages.size === 0) return { state: "first", hindrances: [] };
  const paths = findings
    .filter(({ code, figures, path }) => {
      const lacks = figures.languages?.some((tag) => languages.has(tag));
      return code === "text-missing" && lacks && !path.includes("rep");
    })
    .map(({ path }) => path);
  if (paths.length === 0) return { state: "done", hindrances: [] };
  const sentence = word("publishUntranslated", { count: paths.length });
  return step([{ sentence, section: "translate", paths }], "first");
}

function review({ snapshot, today }: Grounds, { word, language }: StudioTranslator): Step {
  const date = snapshot.lastGood?.definition.reviewBy;
  const path: Path = ["reviewBy"];
  if (date === undefined) {
    return step([{ sentence: word("publishReviewNone"), section: "forms", paths: [path] }], "open");
  }
  if (date >= today) return { state: "done", hindrances: [] };
  const sentence = word("publishReviewOver", { date: dayIn(language, date) });
  return step([{ sentence, section: "forms", paths: [path] }], "open");
}

/** A day as people write it. @param date as YYYY-MM-DD */
export function dayIn(language: string, date: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
