import { languagesOf } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { publicText, publish } from "../../questionnaire/publish/publish.ts";

/** A questionnaire as the website of `npm start` has it: the public form, and apart from it what only the receiver may know. */
export interface Site {
  readonly title: string;
  readonly languages: readonly string[];
  /** What the page's address may tell. */
  readonly facts: readonly string[];
  /** The published form. */
  readonly text: string;
  /** As the receiver keeps it. */
  readonly kept: {
    readonly id: string;
    readonly version: string;
    readonly text: string;
    readonly codes: string;
  };
}

/** Makes a website's questionnaire from a source's text; null where it has problems. */
export function siteOf(source: string): Site | null {
  const reading = read(source);
  if (!reading.ok) return null;
  const { definition } = reading;
  const languages = languagesOf(definition);
  const publishing = publish(definition, { languages });
  if (!publishing.ok) return null;
  const { id, version } = definition;
  return {
    title: textIn(definition.title, languages),
    languages,
    facts: definition.questions.filter(({ ask }) => ask === "never").map(({ id: fact }) => fact),
    text: publicText(publishing.definition),
    kept: { id, version, text: source, codes: JSON.stringify(publishing.codes) },
  };
}
