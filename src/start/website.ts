import { languagesOf } from "../definition/definition.ts";
import { read } from "../definition/read.ts";
import { textIn } from "../definition/text.ts";
import { publicText, publish } from "../publish/publish.ts";

/** A questionnaire as the website of `npm start` has it: the public form, and apart from it what only sales may know. */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** What the page's address may tell. */
  readonly facts: readonly string[];
  /** The published form. */
  readonly text: string;
  /** The sales team's names of the segments, by code. */
  readonly names: Readonly<Record<string, string>>;
}

/** Makes a website's questionnaire from a source's text; null where it has problems. */
export function siteOf(source: string): Site | null {
  const reading = read(source);
  if (!reading.ok) return null;
  const { definition } = reading;
  const languages = languagesOf(definition);
  const publishing = publish(definition, { languages });
  if (!publishing.ok) return null;
  const { codes } = publishing.codes;
  return {
    id: definition.id,
    title: textIn(definition.title, languages),
    languages,
    facts: definition.questions.filter(({ ask }) => ask === "never").map(({ id }) => id),
    text: publicText(publishing.definition),
    names: Object.fromEntries(
      definition.segments.map(({ id, rep }) => [
        codes[id] as string,
        rep ? textIn(rep.name, languages) : id,
      ]),
    ),
  };
}
