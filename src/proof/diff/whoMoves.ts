import type { Edit } from "./edit.ts";

/**
 * Who changes segment through an edit: nobody with any facts, as proved; nobody with nothing known, where prospects with
 * facts were not looked at; only prospects of whom facts are known, or only those of whom a number is known of a question
 * that is asked, which the ranges of the new version take for another answer; or prospects of whom nothing is known.
 */
export type WhoMoves =
  | "nobody"
  | "nobody-looked-at"
  | "only-with-facts"
  | "only-with-numbers"
  | "some";

/** Who changes segment through an edit, as far as that is proved. With past interviews, who of them. */
export function whoMoves({
  moves,
  facts,
  records,
}: Pick<Edit, "moves" | "facts" | "records">): WhoMoves {
  const moving = moves.filter((move) => move.moves);
  if (moving.some(({ share }) => share > 0)) return "some";
  if (moving.length > 0) return facts?.moving === 0 ? "only-with-numbers" : "only-with-facts";
  return facts || records ? "nobody" : "nobody-looked-at";
}
