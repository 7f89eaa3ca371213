import type { Comparison } from "../../questionnaire/comparing/changes.ts";
import type { Conflict } from "../../questionnaire/comparing/merging.ts";
import type { Path } from "../../questionnaire/definition/problem.ts";
import { isObject, type Json } from "../../questionnaire/editing/json.ts";
import { placesIn } from "../places.ts";
import { cut, type Saying, sayingIn } from "./saying.ts";

/** A conflict in words: what it is about, and what each has made of it. */
export interface SaidConflict {
  readonly about: string;
  readonly mine: string;
  readonly theirs: string;
}

/** @param comparisons what each has changed, by which things have their names */
export function saidConflict(
  conflict: Conflict,
  comparisons: { readonly mine: Comparison; readonly theirs: Comparison },
  language: string,
): SaidConflict {
  const owner = conflict.mine === undefined ? "theirs" : "mine";
  const about = aboutIn(conflict, sayingIn(comparisons[owner], language), language);
  const said = (side: "mine" | "theirs") => madeOf(conflict, side, comparisons[side], language);
  return { about, mine: said("mine"), theirs: said("theirs") };
}

function aboutIn({ path, isOrder }: Conflict, saying: Saying, language: string): string {
  const about = stepsOf(path, saying, language)
    .filter((step) => step !== "")
    .join(" › ");
  return isOrder ? saying.word("orderOf", { place: about }) : about;
}

/** The way to a place, with questions, answers and segments by their names. */
function stepsOf(path: Path, saying: Saying, language: string): readonly string[] {
  const { word, names, after, place } = saying;
  const [room, at, part, option, list, segment] = path;
  if (path.length === 1) return [placesIn(language)(`${room}`)];
  if (room === "segments") {
    const id = after.segments[Number(at)]?.id ?? "";
    return [word("segment", { name: names.after.segment(id) }), place(path, 2)];
  }
  if (room !== "questions") return [place(path, 0)];
  const question = after.questions[Number(at)];
  const id = question?.id ?? "";
  const title = word("question", { number: Number(at) + 1, name: cut(names.after.question(id)) });
  if (part !== "options" || option === undefined) return [title, place(path, 2)];
  const answer = names.after.option(id, question?.options[Number(option)]?.id ?? "");
  const within =
    list === "points" && segment !== undefined
      ? word("pointsTo", { segment: names.after.segment(`${segment}`) })
      : place(path, 4);
  return [title, word("answer", { answer: cut(answer) }), within];
}

function madeOf(
  { path, isOrder, ...values }: Conflict,
  side: "mine" | "theirs",
  comparison: Comparison,
  language: string,
): string {
  const saying = sayingIn(comparison, language);
  const value: Json | undefined = values[side];
  if (isOrder) return saying.word(side === "mine" ? "orderMine" : "orderTheirs");
  if (value === undefined) return saying.word("conflictGone");
  const isThing = isObject(value) && !["when", "range"].includes(`${path.at(-1)}`);
  return isThing ? saying.word("conflictKept") : saying.value(value, path, "after");
}
