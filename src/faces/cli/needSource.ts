import type { Definition } from "../../questionnaire/definition/definition.ts";
import { Failure } from "./failure.ts";
import { nameOf } from "./files.ts";

/** Refuses the public form where the sales team's words are needed, which it lacks. @throws Failure */
export function needSource(file: string, { published }: Definition): void {
  if (!published) return;
  throw new Failure(
    `${nameOf(file)} is the public form, without the sales team’s words, and with codes in place of segments.
Name the questionnaire itself, from which publish made it.`,
  );
}
