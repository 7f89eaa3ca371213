import { type Definition, read, type Text, textIn, walk } from "../../../src/index.ts";
import { type Interview, interviews } from "../../questionnaires/interviews.ts";

const texts = import.meta.glob<string>(
  ["../../../questionnaires/*.json", "!../../../questionnaires/questionnaire.schema.json"],
  { query: "?raw", import: "default", eager: true },
);

/** The questionnaires that the package ships. */
export const shipped = Object.entries(texts).map(([path, text]) => {
  const reading = read(text);
  if (!reading.ok) throw new Error(`${path} cannot be read: ${JSON.stringify(reading.problems)}`);
  return { name: path.replace(/^.*\/|\.json$/g, ""), definition: reading.definition };
});

export const faces = ["visitor", "rep"] as const;

/** Of every segment that questions alone can lead to, one of the interviews that ask the most. */
export function longestWays(definition: Definition): readonly Interview[] {
  const ways = new Map<string, Interview>();
  for (const interview of interviews(definition)) {
    const { segment } = interview.decision;
    const longest = ways.get(segment);
    if (!longest || length(interview) > length(longest)) ways.set(segment, interview);
  }
  return [...ways.values()];
}

function length({ answers }: Interview): number {
  return Object.keys(answers).length;
}

/** What an interview asks, one question after the other, and where among its choices the answers to give stand. */
export function* stepsOf(definition: Definition, { answers }: Pick<Interview, "answers">) {
  let given = {};
  for (let { next, offered } = walk(definition); next !== null; ) {
    const question = definition.questions.find(({ id }) => id === next);
    const answer = answers[next];
    if (!question || answer === undefined) throw new Error(`Nothing to answer ${next} with.`);
    const choices = [...offered, "unsure"];
    yield { question, positions: [answer].flat().map((pick) => choices.indexOf(pick)) };
    given = { ...given, [next]: answer };
    ({ next, offered } = walk(definition, { answers: given }));
  }
}

/** What the last screen of an interview is headed with. */
export function resultHeading(
  definition: Definition,
  { decision }: Interview,
  face: (typeof faces)[number],
): string {
  const segment = definition.segments.find(({ id }) => id === decision.segment);
  const heading = face === "rep" ? segment?.rep?.name : segment?.visitor.heading;
  return inFirstLanguage(definition, heading ?? "");
}

export function inFirstLanguage(definition: Definition, text: Text): string {
  return textIn(text, definition.languages ?? ["en"]);
}
