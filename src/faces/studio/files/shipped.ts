import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";

/** An example that comes with the studio. */
export interface Shipped {
  readonly name: string;
  readonly text: string;
  readonly definition: Definition;
}

const texts = import.meta.glob<string>(
  [
    "../../../../questionnaires/*.json",
    "!../../../../questionnaires/questionnaire.schema.json",
    "!../../../../questionnaires/*.codes.json",
  ],
  { query: "?raw", import: "default" },
);

/** The shipped questionnaires, those with the fewest questions first. */
export async function shippedExamples(): Promise<readonly Shipped[]> {
  const all = await Promise.all(
    Object.entries(texts).map(async ([path, load]): Promise<Shipped[]> => {
      const text = await load();
      const reading = read(text);
      const name = path.replace(/^.*\//, "");
      return reading.ok ? [{ name, text, definition: reading.definition }] : [];
    }),
  );
  return all.flat().sort((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ definition }: Shipped): number {
  return definition.questions.length * 100 + definition.segments.length;
}
