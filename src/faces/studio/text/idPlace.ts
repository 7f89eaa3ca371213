import type { IdTable } from "../../../questionnaire/definition/idTable.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { suitedLists } from "../../../questionnaire/definition/suited.ts";

/** What is named at a place by its id; an option by its question too. */
export type IdPlace =
  | { readonly kind: "segment" | "question" }
  | { readonly kind: "option"; readonly question: string };

const points = "questions/#/options/#/points";
const segmentKeys = [points, "rep/backtest/segments"];
const segmentValues = [
  ...["decision/fallback", "decision/rules/#/segment", "examples/#/segment"],
  "capture/except/#",
];
const suited = suitedLists.map((way) => `segments/#/rep/${way.join("/")}`);
const conditional = ["questions", "decision/rules", ...suited].join("|");
const answers = new RegExp(`^(${conditional})/#/when(/#)?$|^examples/#/answers$`);

/** What the key at a path names; null where keys are the format's own. */
export function keyNames(path: Path): IdPlace | null {
  const parent = patternOf(path.slice(0, -1));
  if (segmentKeys.includes(parent)) return { kind: "segment" };
  return answers.test(parent) ? { kind: "question" } : null;
}

/** What the value at a path names; null where it is no id of another part. */
export function valueNames(path: Path): IdPlace | null {
  if (segmentValues.includes(patternOf(path))) return { kind: "segment" };
  const key = path.findLastIndex((step) => typeof step === "string");
  const question = path[key];
  const isInList = key === path.length - 2;
  if (typeof question !== "string" || !(isInList || key === path.length - 1)) return null;
  return answers.test(patternOf(path.slice(0, key))) ? { kind: "option", question } : null;
}

/** The ids that there are for a place. A question's condition can look only at what is known when it is asked. */
export function idsFor(place: IdPlace, path: Path, idTable: IdTable): readonly string[] {
  if (place.kind === "segment") return [...idTable.segments];
  if (place.kind === "option") return [...(idTable.questions.get(place.question)?.answers ?? [])];
  const [room, position] = path;
  return [...idTable.questions].flatMap(([id, question]) =>
    room !== "questions" || question.neverAsked || question.position < Number(position) ? [id] : [],
  );
}

function patternOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? "#" : step)).join("/");
}
