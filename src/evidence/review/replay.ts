import { decide } from "../../questionnaire/decision/decide.ts";
import { walk } from "../../questionnaire/decision/walk.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { HeldRow } from "./heldRow.ts";

/** An interview as the questionnaire of today takes its answers. */
export interface Replayed {
  readonly row: HeldRow;
  /** Questions that were asked and answered, and whose answers count. */
  readonly answered: readonly string[];
  /** Where the answers lead; null of what is unfinished, or where today's version would ask more. */
  readonly segment: string | null;
  /** Whether points decided, and if so, how closely. */
  readonly byPoints: boolean;
  readonly isClose: boolean;
  readonly runnerUp: string | null;
}

/** Walks an interview's answers again: so that all of them are of one version, and a rep's choice is beside it. */
export function replayed(definition: Definition, row: HeldRow): Replayed {
  const { given, isFinished, wentOn } = row;
  const { complete, path } = walk(definition, given);
  const answered = path.filter((id) => Object.hasOwn(given.answers ?? {}, id));
  const nothing = { row, answered, segment: null, byPoints: false, isClose: false, runnerUp: null };
  if (!isFinished) return nothing;
  if (wentOn) return { ...nothing, segment: row.overruled ? row.overruled.from : row.segment };
  if (!complete) return nothing;
  const { segment, decidedBy, close, runnerUp } = decide(definition, given);
  return { row, answered, segment, byPoints: decidedBy === "points", isClose: close, runnerUp };
}
