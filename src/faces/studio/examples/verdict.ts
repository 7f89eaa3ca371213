import { decide } from "../../../questionnaire/decision/decide.ts";
import { walk } from "../../../questionnaire/decision/walk.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Example } from "../desk/newExample.ts";

/** What an example gives now: what it must, another segment, or nothing before another question is answered. */
export type Verdict =
  | { readonly kind: "right"; readonly segment: string }
  | { readonly kind: "wrong"; readonly segment: string }
  | { readonly kind: "incomplete"; readonly question: string };

/** Holds an example against its questionnaire. An example may name facts, which count only if known. */
export function verdictOf(definition: Definition, { answers, segment }: Example): Verdict {
  const given = { known: answers, answers };
  const { next } = walk(definition, given);
  if (next !== null) return { kind: "incomplete", question: next };
  const got = decide(definition, given).segment;
  return { kind: got === segment ? "right" : "wrong", segment: got };
}
