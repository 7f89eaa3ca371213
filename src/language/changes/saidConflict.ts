import type { Comparison } from "../../questionnaire/comparing/changes.ts";
import type { Conflict } from "../../questionnaire/comparing/merging.ts";
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
  const { word, names, after } = saying;
  const [room, at] = path;
  const places = placesIn(language);
  const part = () => {
    const id = (things: readonly { readonly id: string }[]) => things[Number(at)]?.id ?? "";
    if (room === "questions" && at !== undefined) {
      const name = names.after.question(id(after.questions));
      return word("question", { number: Number(at) + 1, name: cut(name) });
    }
    if (room === "segments" && at !== undefined) {
      return word("segment", { name: names.after.segment(id(after.segments)) });
    }
    return "";
  };
  const title = part();
  const place = path.length === 1 ? places(`${room}`) : saying.place(path, title === "" ? 0 : 2);
  const about = [title, place].filter((one) => one !== "").join(" › ");
  return isOrder ? word("orderOf", { place: about }) : about;
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
