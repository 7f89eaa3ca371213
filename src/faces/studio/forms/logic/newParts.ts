import { freshId } from "../../../../questionnaire/editing/freshId.ts";

/** A question as it begins: nothing but its text and its answers, none of which says anything yet. */
export function newQuestion(
  text: string,
  answers: readonly string[],
  taken: readonly string[],
  language: string,
) {
  const ids: string[] = [];
  for (const answer of answers) ids.push(freshId(answer, "answer", ids, language));
  return {
    id: freshId(text, "question", taken, language),
    text,
    options: answers.map((answer, at) => ({ id: ids[at], text: answer })),
  };
}

/** A segment as it begins: a name and a need, what visitors read, and a playbook that is to be written. */
export function newSegment(
  entry: { readonly name: string; readonly need: string; readonly heading: string },
  taken: readonly string[],
  language: string,
) {
  const { name, need, heading } = entry;
  return {
    id: freshId(name, "segment", taken, language),
    visitor: { heading, message: "" },
    rep: {
      name,
      need,
      playbook: {
        summary: "",
        approach: [],
        buying: { process: "", committee: [] },
        messages: [],
        objections: [],
        evidence: [],
        nextSteps: [],
      },
    },
  };
}

/** Lines that are not empty. */
export function linesOf(entry: string): readonly string[] {
  return entry
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
