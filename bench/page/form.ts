import { readFileSync } from "node:fs";
import { type Definition, read } from "../../src/index.ts";
import { publicText, publish } from "../../src/questionnaire/publish/publish.ts";

/** The form that each page shows: four questions of a shipped questionnaire, without introduction and lead form. */
export interface Form {
  /** As our element gets it. */
  readonly published: string;
  readonly questions: readonly {
    readonly text: string;
    readonly options: readonly string[];
  }[];
}

export function formToShow(): Form {
  const source = JSON.parse(readFileSync("questionnaires/payroll-bureau.json", "utf8"));
  const { intro: _, capture: __, ...shown } = source;
  const reading = read(JSON.stringify(shown));
  if (!reading.ok) throw new Error("The questionnaire can't be read.");
  const publishing = publish(reading.definition, { languages: ["en"] });
  if (!publishing.ok) throw new Error("The questionnaire can't be published.");
  const { definition } = publishing;
  return {
    published: publicText(definition),
    questions: definition.questions.map(({ text, options }) => ({
      text: words(text),
      options: options.map((option) => words(option.text)),
    })),
  };
}

function words(text: Definition["title"]): string {
  return typeof text === "string" ? text : (text["en"] ?? "");
}
