import { languagesOf, type Text } from "../../questionnaire/definition/definition.ts";
import { read } from "../../questionnaire/definition/read.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { publicText, publish } from "../../questionnaire/publish/publish.ts";

/** A questionnaire as the website of `npm start` has it: the public form, and apart from it what only sales may know. */
export interface Site {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  /** What the page's address may tell. */
  readonly facts: readonly string[];
  /** The published form. */
  readonly text: string;
  /** What the sales team calls the segments, and what they need, by code. */
  readonly segments: Readonly<Record<string, { readonly name: string; readonly need: string }>>;
  /** The words of the questions and of their options, by id. */
  readonly questions: Readonly<
    Record<string, { readonly text: string; readonly options: Readonly<Record<string, string>> }>
  >;
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
  const words = (text: Text) => textIn(text, languages);
  return {
    id: definition.id,
    title: words(definition.title),
    languages,
    facts: definition.questions.filter(({ ask }) => ask === "never").map(({ id }) => id),
    text: publicText(publishing.definition),
    segments: Object.fromEntries(
      definition.segments.map(({ id, rep }) => [
        codes[id] as string,
        { name: rep ? words(rep.name) : id, need: rep ? words(rep.need) : "" },
      ]),
    ),
    questions: Object.fromEntries(
      definition.questions.map(({ id, text, options }) => [
        id,
        {
          text: words(text),
          options: Object.fromEntries(options.map((option) => [option.id, words(option.text)])),
        },
      ]),
    ),
  };
}
